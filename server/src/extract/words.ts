import enStopwords from '../locales/en/stopwords.json' with { type: 'json' };
import { memoised } from '../base/memo.ts';
import frStopwords from '../locales/fr/stopwords.json' with { type: 'json' };

/** Lower case without accents and ligatures: *Œuvrées* → `oeuvrees`. */
export const folded: (word: string) => string = memoised(20_000, (word) => {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
});

/** Most words need no more than lower case. */
const ascii = /^[\u0000-\u007f]*$/;

/**
 * A rough stem: folded, without plural and the commonest endings, so that *manifestants* and *manifestant*, *strikes* and
 * *strike* meet. It only has to be equal for equal things in two articles; it is not a lemma.
 */
export function stem(word: string): string {
  const bare = folded(word);
  if (bare.length < 5 || /\d/.test(bare)) return bare;
  const single = bare.replace(/(?:aux|s|x)$/, (end) => (end === 'aux' ? 'al' : ''));
  return single.length < 5 ? single : single.replace(/(?:ee|e|y|ie)$/, '');
}

/** True for words that say nothing about the subject of a text, in either language. Expects a folded word. */
export function isStopword(bare: string): boolean {
  return stopwords.has(bare);
}

const stopwords: ReadonlySet<string> = new Set([...frStopwords, ...enStopwords].map(folded));
