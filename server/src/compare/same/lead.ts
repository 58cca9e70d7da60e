import background from '../../locales/background.json' with { type: 'json' };

/** Weighed content words of headline and lead; unit length. Words that half of all news hold are left out. */
export type LeadVector = ReadonlyMap<string, number>;

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
  return new Map(weights.map(([word, weight]) => [word, weight / norm]));
}

function frequencyOf(word: string): number {
  return Object.hasOwn(frequencies, word) ? Math.max(RARE, frequencies[word] ?? RARE) : RARE;
}

/** Cosine of two lead vectors, 0 to 1. */
export function cosine(a: LeadVector, b: LeadVector): number {
  const [less, more] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of less) sum += weight * (more.get(word) ?? 0);
  return sum;
}
