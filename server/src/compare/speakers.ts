import type { Attribution } from '../extract/facts.ts';
import type { Pair } from './pair.ts';
import type { Stated } from './prepared.ts';

/**
 * How the speakers of two statements stand to each other. Counts that parties contest are told apart by class of speaker (*la
 * préfecture* and *le ministère* are one, *la CGT* and *les syndicats* too); everything else by who exactly speaks.
 */
export function speakersOf(a: Stated, b: Stated): Pair['speakers'] {
  const [one, two] = [a.claim.attribution, b.claim.attribution];
  if (!one && !two) return 'same';
  if (!one || !two) return 'open';
  if (one.speaker === two.speaker) return 'same';
  const byClass = a.traits.contested && telling(one) && telling(two);
  return byClass && one.speakerClass === two.speakerClass ? 'same' : 'other';
}

const telling = ({ speakerClass }: Attribution): boolean => speakerClass === 'authority' || speakerClass === 'organizer' || speakerClass === 'expert';
