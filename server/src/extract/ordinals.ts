import en from '../locales/en/ordinals.json' with { type: 'json' };
import fr from '../locales/fr/ordinals.json' with { type: 'json' };

/** The rank that a word names (*25e*, *deuxième*, *9th*, *third*), or `undefined`. Expects lower case. */
export function rankOf(word: string): number | undefined {
  const digits = /^(\d{1,4})(?:e|er|ère|re|ème|eme|ième|d|nd|nde|st|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? words.get(word) : Number(digits);
}

const words: ReadonlyMap<string, number> = new Map([...Object.entries<number>(fr), ...Object.entries<number>(en)]);
