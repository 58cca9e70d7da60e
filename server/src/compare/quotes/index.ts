import type { Outcome } from '../pair.ts';
import type { Prepared } from '../prepared.ts';
import { alignWords } from './align.ts';
import { spokenIn, type Spoken } from './spoken.ts';
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
  return spokenIn(a).flatMap((one) =>
    spokenIn(b).flatMap((two) => {
      const version = versionOf(one, two);
      return version ? [...twoSpeakers(version), ...altered(version)] : [];
    }),
  );
}

/** Two quotations as versions of one, or null if they are two. */
function versionOf(a: Spoken, b: Spoken): Version | null {
  const least = Math.min(a.telling.size, b.telling.size);
  if (least < LEAST_TELLING || shared(a.telling, b.telling) < Math.max(LEAST_TELLING, LEAST_SHARE * least - 1)) return null;
  const alignment = alignWords(a.words.map(({ text }) => text), b.words.map(({ text }) => text));
  const words = Math.min(a.words.length, b.words.length);
  return alignment.common >= LEAST_COMMON && alignment.common >= LEAST_SHARE * words ? { a, b, ...alignment } : null;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
