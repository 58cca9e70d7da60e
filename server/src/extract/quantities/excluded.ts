import type { Language, Token } from '../../text/types.ts';
import type { Figure } from './figure.ts';
import { quantityLexicon } from './lexicon.ts';

/** True for a number that counts or measures nothing: a label (*article 49*), an address, a code, a score, a clock time, a year. */
export function isExcluded(tokens: readonly Token[], figure: Figure, language: Language): boolean {
  return isLabel(tokens, figure, language) || isAddress(tokens, figure, language) || isGlued(tokens, figure) || isTime(tokens, figure) || isScore(tokens, figure) || isYear(tokens, figure);
}

function isLabel(tokens: readonly Token[], figure: Figure, language: Language): boolean {
  const before = tokens[figure.from - 1];
  if (!before) return false;
  if (before.text === '#' || before.text === '°' || before.text === '+' || before.text === '@') return true;
  return before.kind === 'word' && quantityLexicon(language).labels.has(before.lower) && isPlain(figure) && !isNounNext(tokens, figure);
}

/** Labels take small whole numbers; *la zone 12 000 habitants* is none. */
function isPlain(figure: Figure): boolean {
  return Number.isInteger(figure.stated) ? figure.stated < 10_000 : figure.stated < 100;
}

function isNounNext(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.to];
  return next?.kind === 'word' && !next.capital && next.lower.length > 4 && next.lower.endsWith('s');
}

/** *17 rue de …*, *63 et 65, rue …*, *12 Main Street*. */
function isAddress(tokens: readonly Token[], figure: Figure, language: Language): boolean {
  if (figure.stated > 9999) return false;
  const { streets } = quantityLexicon(language);
  let i = figure.to;
  while (i < figure.to + 4 && (tokens[i]?.kind === 'number' || /^(?:,|et|bis|ter|and|-)$/.test(tokens[i]?.lower ?? ''))) i++;
  if (language === 'fr') return streets.has(tokens[i]?.lower ?? '') && /^(?:de|du|des|d'|la|le|l'|[a-zà-ÿ]+)$/i.test(tokens[i + 1]?.text ?? '') && !/^(?:ont|sont|assises?|libres?)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i]?.lower.endsWith('s') !== true;
  return tokens[i]?.capital === true && [1, 2].some((ahead) => tokens[i + ahead]?.capital === true && streets.has(tokens[i + ahead]?.lower ?? ''));
}

/** Parts of codes, dates, phone numbers and scores: *P-3*, *15/09*, *06 12 34 56 78*, *2-1*. */
function isGlued(tokens: readonly Token[], figure: Figure): boolean {
  const before = tokens[figure.from - 1];
  const after = tokens[figure.to];
  if (before && before.end === figure.start && /^[\p{L}/:_.]+$/u.test(before.text) && !before.text.endsWith("'")) return true;
  if (after && after.start === figure.end && /^[/:_]$/.test(after.text) && tokens[figure.to + 1]?.kind === 'number') return true;
  return isPair(tokens, figure.from) && (isPair(tokens, figure.from - 1) || isPair(tokens, figure.to)) && pairsAround(tokens, figure.from) >= 4;
}

function isPair(tokens: readonly Token[], at: number): boolean {
  return /^\d\d$/.test(tokens[at]?.text ?? '');
}

function pairsAround(tokens: readonly Token[], at: number): number {
  let from = at;
  let to = at;
  while (to - from < 8 && isPair(tokens, from - 1)) from--;
  while (to - from < 8 && isPair(tokens, to + 1)) to++;
  return to - from + 1;
}

/** *5.30am*, *1 p.m.*, *à 9 h*, *37e minute* and minutes of a match (*37'*). */
function isTime(tokens: readonly Token[], figure: Figure): boolean {
  const next = tokens[figure.to];
  if (!next) return false;
  if (/^(?:am|pm|a\.m\.?|p\.m\.?|gmt|tu|et)$/.test(next.lower) && figure.stated < 24 && next.lower !== 'et') return true;
  if (next.lower === 'h' && tokens[figure.to + 1]?.lower !== 'de') return true;
  return next.start === figure.end && /^['’′]$/.test(next.text) && figure.stated <= 130;
}

/** *2-1*, *3 à 2*, *4 buts à 1*: read by the scores, not as counts. A dash before something counted was joined to a range before. */
function isScore(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.stated > 199 || figure.to !== figure.from + 1 || figure.low !== figure.high) return false;
  return isDashed(tokens, figure.from - 1, figure.from - 2) || isDashed(tokens, figure.to, figure.to + 1);
}

function isDashed(tokens: readonly Token[], dash: number, other: number): boolean {
  return /^[-–]$/.test(tokens[dash]?.text ?? '') && /^\d{1,3}$/.test(tokens[other]?.text ?? '') && Math.abs((tokens[dash]?.start ?? 0) - (tokens[other]?.start ?? 0)) <= 4;
}

/** Four bare digits between 1500 and 2099 with nothing to count behind them. */
function isYear(tokens: readonly Token[], figure: Figure): boolean {
  if (figure.to !== figure.from + 1 || !/^(?:1[5-9]|20)\d\d$/.test(tokens[figure.from]?.text ?? '')) return false;
  const next = tokens[figure.to];
  const before = tokens[figure.from - 1]?.lower ?? '';
  if (/^(?:en|in|depuis|since|dès|avant|après|before|after|by|until|jusqu'en|année|year|fin|début|mi|late|early|de|of|l'an)$/.test(before) && before !== 'de' && before !== 'of') return true;
  return next?.kind !== 'word' || next.capital || next.lower.length < 4;
}
