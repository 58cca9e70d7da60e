import { readNumber } from '../../text/numberWords.ts';
import type { Language, Token } from '../../text/types.ts';
import type { Figure } from './figure.ts';
import { quantityLexicon } from './lexicon.ts';

/**
 * Collective numbers: *une douzaine* (about 12), *trois centaines*, *un millier*, and open plurals that only have a lower bound
 * (*des centaines de milliers*, *tens of thousands*).
 */
export function readCollective(tokens: readonly Token[], at: number, language: Language): Figure | undefined {
  return readOpenPlural(tokens, at, language) ?? readCounted(tokens, at, language);
}

/** *Plusieurs milliers*, *des dizaines de milliers*, *hundreds of*. The determiner is part of the figure. */
function readOpenPlural(tokens: readonly Token[], at: number, language: Language): Figure | undefined {
  const lexicon = quantityLexicon(language);
  const first = tokens[at];
  if (!first) return undefined;
  const bare = lexicon.multitudes.has(first.lower);
  let i = bare ? at : at + 1;
  if (!bare && !lexicon.open.has(first.lower)) return undefined;
  let unit = openUnit(tokens[i], language);
  if (unit === undefined || (!bare && unit < 12 && language === 'en')) return undefined;
  i++;
  const of = language === 'fr' ? 'de' : 'of';
  const next = tokens[i]?.lower === of ? lexicon.multitudes.get(tokens[i + 1]?.lower ?? '') : undefined;
  if (next !== undefined) {
    unit *= next;
    i += 2;
  } else if (bare && tokens[i]?.lower !== of && tokens[i]?.lower !== "d'") return undefined;
  return { from: at, to: i, start: first.start, end: tokens[i - 1]?.end ?? first.end, low: unit, high: null, stated: unit, approximate: true, step: unit };
}

/** *several hundred* has no plural of its own in English. */
function openUnit(token: Token | undefined, language: Language): number | undefined {
  if (!token) return undefined;
  const open = quantityLexicon(language).multitudes.get(token.lower);
  if (open !== undefined || language === 'fr') return open;
  return several.get(token.lower);
}

const several = new Map([['dozen', 12], ['hundred', 100], ['thousand', 1000], ['million', 1e6]]);

/** *une (petite) douzaine*, *deux centaines*, *un millier*, *a dozen*. */
function readCounted(tokens: readonly Token[], at: number, language: Language): Figure | undefined {
  const lexicon = quantityLexicon(language);
  const first = tokens[at];
  if (!first) return undefined;
  let i = at;
  let count = 1;
  const number = language === 'fr' && first.lower !== 'un' && first.lower !== 'une' ? readNumber(tokens, at, language) : undefined;
  if (number && number.value > 1 && number.value < 100) {
    count = number.value;
    i = number.to;
  } else while (i < at + 2 && lexicon.single.has(tokens[i]?.lower ?? '')) i++;
  if (i === at) return undefined;
  const word = tokens[i]?.lower ?? '';
  const unit = lexicon.collectives.get(count > 1 && word.endsWith('s') ? word.slice(0, -1) : word);
  if (unit === undefined || (language === 'en' && word.endsWith('s'))) return undefined;
  if (word === 'score' || (first.lower === 'la' && !isFollowedByOf(tokens, i + 1))) return undefined;
  const value = unit * count;
  const from = skipArticle(tokens, at, i);
  return { from, to: i + 1, start: tokens[from]?.start ?? first.start, end: tokens[i]?.end ?? first.end, low: value, high: value, stated: value, approximate: true, step: unit >= 100 ? unit : unit % 10 === 0 ? 10 : 5 };
}

/** *la quarantaine* alone is an age or an isolation, *la douzaine de* is a number. */
function isFollowedByOf(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower;
  return word === 'de' || word === "d'";
}

/** Words of approximation stay outside: they are read as bounds. */
function skipArticle(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to - 1 && /^(?:about|around|some|nearly|almost|over|than|least|quelque)$/.test(tokens[i]?.lower ?? '')) i++;
  return i;
}
