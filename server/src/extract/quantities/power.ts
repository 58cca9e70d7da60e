import type { Language, Token } from '../../text/types.ts';
import { quantityLexicon } from './lexicon.ts';

/** A power of ten behind figures (*3,5 millions*, *2,3 M€*, *1.2bn*), or undefined. `to` is the index behind it. */
export function readPower(tokens: readonly Token[], at: number, language: Language): { readonly value: number; readonly to: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const word = language === 'fr' && token.lower === 'milliers' ? 1000 : quantityLexicon(language).multipliers.get(token.lower);
  if (word !== undefined && word >= 1000) return { value: word, to: at + 1 };
  const short = abbreviations.get(token.text);
  return short !== undefined && isShort(tokens, at) ? { value: short, to: at + 1 } : undefined;
}

const abbreviations = new Map<string, number>(Object.entries({ k: 1e3, K: 1e3, M: 1e6, m: 1e6, bn: 1e9, Bn: 1e9, bln: 1e9, mn: 1e6, mln: 1e6, Md: 1e9, Mds: 1e9, md: 1e9, mds: 1e9, Mrd: 1e9, Mio: 1e6, tn: 1e12 }));

/** *m* and *k* are powers beside money or glued to their figure; *289m* is a length all the same. */
function isShort(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (text.length > 1 || text === 'M') return true;
  const money = isMoney(tokens[at + 1]) || isMoney(tokens[at - 2]) || (tokens[at + 1]?.lower === "d'" && tokens[at + 2]?.lower === 'euros');
  if (text === 'm') return money;
  return money || tokens[at]?.start === tokens[at - 1]?.end;
}

function isMoney(token: Token | undefined): boolean {
  return token !== undefined && /^(?:[$€£¥]|euros?|dollars?|pounds?)$/.test(token.lower);
}
