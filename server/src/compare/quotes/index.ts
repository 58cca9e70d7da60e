import { commonNumbers } from '../../base/numbers.ts';
import type { Outcome } from '../pair.ts';
import type { Prepared } from '../prepared.ts';
import { alignWords } from './align.ts';
import { heardIn, spoken, type Heard, type Spoken } from './spoken.ts';
import { altered } from './altered.ts';
import { twoSpeakers } from './speakers.ts';
import type { Version } from './version.ts';

/** Words that two versions of one quotation have in common. */
const LEAST_COMMON = 6;
/** Share of the words of the shorter one that they have in common. */
const LEAST_SHARE = 0.7;
const LEAST_TELLING = 3;

/** What two articles say in quotation marks: the same words from two mouths, and words that changed on the way. */
export function compareQuotes(a: Prepared, b: Prepared): Outcome[] {
  const theirs = heardIn(b);
  if (theirs.length === 0) return [];
  return heardIn(a).flatMap((one) =>
    theirs.flatMap((two) => {
      const version = mayBeOne(one, two) ? versionOf(spoken(a, one), spoken(b, two)) : null;
      return version ? [...twoSpeakers(version), ...altered(version)] : [];
    }),
  );
}

/** True for two quotations that have enough telling words in common. */
function mayBeOne({ telling: a }: Heard, { telling: b }: Heard): boolean {
  const least = Math.min(a.length, b.length);
  return least >= LEAST_TELLING && commonNumbers(a, b) >= Math.max(LEAST_TELLING, LEAST_SHARE * least - 1);
}

/** Two quotations as versions of one, or null if they are two. */
function versionOf(a: Spoken, b: Spoken): Version | null {
  const alignment = alignWords(a.words.map(({ text }) => text), b.words.map(({ text }) => text));
  const words = Math.min(a.words.length, b.words.length);
  return alignment.common >= LEAST_COMMON && alignment.common >= LEAST_SHARE * words ? { a, b, ...alignment } : null;
}
