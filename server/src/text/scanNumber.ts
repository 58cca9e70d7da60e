import { classAt, DIGIT, isLetter } from './characters.ts';
import type { WordLexicon } from './lexicon.ts';

/**
 * End of the figure that starts at `start` (a digit): grouped thousands (`782 000` with any space, `782.000`, `782,000`),
 * decimals (`1,28`), an ordinal ending (`25e`), a clock time (`14h30`). Dates and versions (`15.09.2022`) are not joined.
 */
export function endOfNumber(text: string, start: number, lexicon: WordLexicon): number {
  const digits = endOfDigits(text, start);
  const grouped = endOfGroups(text, start, digits);
  const end = endOfDecimals(text, start, grouped);
  return end === digits || end === grouped ? endOfSuffix(text, end, lexicon) : end;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (classAt(text, end) === DIGIT) end++;
  return end;
}

/** Thousands: one to three digits, then groups of exactly three behind one kind of separator. */
function endOfGroups(text: string, start: number, digits: number): number {
  if (digits - start > 3 || text.charCodeAt(start) === 0x30) return digits;
  const separator = separatorAt(text, digits);
  if (separator === 0) return digits;
  let end = digits;
  for (let next = end; separatorAt(text, end) === separator; end = next) {
    next = endOfDigits(text, end + 1);
    if (next - end - 1 !== 3) break;
  }
  return end;
}

const SPACE_GROUP = 1;

function separatorAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009) return SPACE_GROUP;
  return unit === 0x2e || unit === 0x2c || unit === 0x27 || unit === 0x2019 ? unit : 0;
}

function endOfDecimals(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(end);
  if (mark !== 0x2e && mark !== 0x2c) return end;
  const decimals = endOfDigits(text, end + 1);
  if (decimals === end + 1 || decimals - end > 16) return end;
  const dotted = text.charCodeAt(decimals) === mark && classAt(text, decimals + 1) === DIGIT;
  const preceded = start > 0 && text.charCodeAt(start - 1) === mark && classAt(text, start - 2) === DIGIT;
  return dotted || preceded ? end : decimals;
}

function endOfSuffix(text: string, end: number, lexicon: WordLexicon): number {
  let tail = end;
  while (tail - end < 6 && isLetter(classAt(text, tail))) tail++;
  if (tail === end || isLetter(classAt(text, tail))) return end;
  if (lexicon.ordinalEndings.has(text, end, tail) && classAt(text, tail) !== DIGIT) return tail;
  if (tail - end > 1) return end;
  const unit = text.charCodeAt(end);
  if ((unit | 0x20) === 0x68) return endOfClock(text, tail);
  return unit === 0x44 || unit === 0x47 || unit === 0x4b ? tail : end;
}

/** `14h`, `14h30`: at most two digits of minutes. */
function endOfClock(text: string, at: number): number {
  const minutes = endOfDigits(text, at);
  return minutes - at === 2 ? minutes : at;
}
