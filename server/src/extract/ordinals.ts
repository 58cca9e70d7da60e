import en from '../locales/en/ordinals.json' with { type: 'json' };
import fr from '../locales/fr/ordinals.json' with { type: 'json' };
import type { Token } from '../text/types.ts';

/** The rank that a word names (*25e*, *deuxième*, *vingt-troisième*, *9th*, *thirty-first*), or `undefined`. Expects lower case. */
export function rankOf(word: string): number | undefined {
  const digits = /^(\d{1,4})(?:e|er|ère|re|ème|eme|ième|d|nd|nde|st|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? (words.get(word) ?? compoundOf(word)) : Number(digits);
}

/** The rank that ends at a token, with the index of its first token: *vingt et unième* takes three. */
export function rankAt(tokens: readonly Token[], at: number): { readonly rank: number; readonly from: number } | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return undefined;
  const rank = rankOf(token.lower);
  if (rank !== undefined) return { rank, from: at };
  const ten = token.lower === AND_FIRST && tokens[at - 1]?.lower === 'et' ? tens.get(tokens[at - 2]?.lower ?? '') : undefined;
  return ten === undefined ? undefined : { rank: ten + 1, from: at - 2 };
}

const words: ReadonlyMap<string, number> = new Map([...Object.entries<number>(fr), ...Object.entries<number>(en)]);

/** *vingt et unième*: the one word that is a rank only behind a ten. */
export const AND_FIRST = 'unième';

const tens: ReadonlyMap<string, number> = new Map([
  ['vingt', 20], ['trente', 30], ['quarante', 40], ['cinquante', 50], ['soixante', 60], ['quatre-vingt', 80],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

/** *trente-deuxième*, *soixante-douzième*, *vingt-et-unième*, *forty-second*. */
function compoundOf(word: string): number | undefined {
  const cut = word.lastIndexOf('-');
  if (cut < 0) return undefined;
  const ten = tens.get(word.slice(0, cut).replace(/-et$/, ''));
  const last = word.slice(cut + 1);
  const unit = last === AND_FIRST ? 1 : words.get(last);
  return ten === undefined || unit === undefined || unit >= 20 ? undefined : ten + unit;
}
