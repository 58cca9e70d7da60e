import { memoised } from '../../base/memo.ts';
import background from '../../locales/background.json' with { type: 'json' };

/**
 * Weighed content words of headline and lead in the order of the alphabet, each with its weight; unit length. Words that half of all news
 * hold are left out. Two lists, because a corpus has hundreds of thousands of them.
 */
export interface LeadVector {
  readonly words: readonly string[];
  readonly weights: readonly number[];
}

/** Share of a thousand texts above which a word says nothing of the story. */
const COMMON = 150;
/** A word that the background does not know is taken to stand in this many of a thousand texts. */
const RARE = 2;
/** Heaviest words kept: a bound on the work for pages with long leads. */
const MOST = 60;

const frequencies: Readonly<Record<string, number>> = background.frequencies;

/**
 * The vector of a lead: (1 + log count) × log(1000 / background frequency). The background is fixed: the workspace's own
 * frequencies would make the words of a much-told story common, which are the very words that tell it apart.
 */
export function leadVector(lead: Readonly<Record<string, number>>): LeadVector {
  const weights: [string, number][] = [];
  for (const [word, count] of Object.entries(lead)) {
    const frequency = frequencyOf(word);
    if (frequency < COMMON) weights.push([word, (1 + Math.log(count)) * Math.log(1000 / frequency)]);
  }
  weights.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).splice(MOST);
  const norm = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  weights.sort(([a], [b]) => (a < b ? -1 : 1));
  return { words: weights.map(([word]) => shared(word)), weights: weights.map(([, weight]) => weight / norm) };
}

function frequencyOf(word: string): number {
  return Object.hasOwn(frequencies, word) ? Math.max(RARE, frequencies[word] ?? RARE) : RARE;
}

/** The same object for the same word, as long as it is met often. */
const shared: (word: string) => string = memoised(50_000, (word) => word);

/** Cosine of two lead vectors, 0 to 1. */
export function cosine(a: LeadVector, b: LeadVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.words.length && j < b.words.length; ) {
    const [one = '', two = ''] = [a.words[i], b.words[j]];
    if (one === two) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (one < two) i++;
    else j++;
  }
  return sum;
}
