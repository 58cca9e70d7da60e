import { APOSTROPHE, CAPITAL, classAt, DIGIT, INNER, isLetter } from './characters.ts';
import type { WordLexicon } from './lexicon.ts';

/** End of the word that starts at `start` (a letter). */
export function endOfWord(text: string, start: number, lexicon: WordLexicon): number {
  const initials = text.charCodeAt(start + 1) === 0x2e ? endOfInitials(text, start) : start;
  if (initials > start) return initials;
  let end = endOfLetters(text, start);
  if (text.charCodeAt(end) === 0x20) return end;
  let lastHyphen = -1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (classAt(text, end) === APOSTROPHE) {
      if (lastHyphen < 0 && end - start <= 7 && lexicon.elisions.has(text, start, end)) return end + 1;
      if (!isLetter(classAt(text, end + 1)) || isPossessive(text, end, lexicon)) break;
    } else if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) {
      if (!continues(classAt(text, end + 1))) break;
      lastHyphen = end;
    } else if (unit !== 0x2e || !isDomainDot(text, start, end)) break;
    end = endOfLetters(text, end + 1);
  }
  if (lastHyphen > 0 && lexicon.enclitics.size > 0) return beforeEnclitic(text, start, lastHyphen, end, lexicon);
  return isAbbreviation(text, start, end, lexicon) ? end + 1 : end;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  for (;;) {
    const kind = classAt(text, end);
    if (!isLetter(kind) && kind !== DIGIT && kind !== INNER) return end;
    end++;
  }
}

function continues(kind: number): boolean {
  return isLetter(kind) || kind === DIGIT;
}

function isPossessive(text: string, apostrophe: number, lexicon: WordLexicon): boolean {
  return lexicon.possessive && (text.charCodeAt(apostrophe + 1) | 0x20) === 0x73 && !continues(classAt(text, apostrophe + 2));
}

/** `example.org`: a stop between lower-case letters with no space, at least two letters before it. */
function isDomainDot(text: string, start: number, dot: number): boolean {
  const next = text.charCodeAt(dot + 1);
  return dot - start >= 2 && next >= 0x61 && next <= 0x7a && classAt(text, dot - 1) !== CAPITAL;
}

/** `A.B.`, `J.-P.`, `p.m.`: single letters, each with its stop; at least two of them, or one capital (*J. Dupont*). */
function endOfInitials(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isLetter(classAt(text, at)) && text.charCodeAt(at + 1) === 0x2e) {
    at += 2;
    letters++;
    if (text.charCodeAt(at) === 0x2d && classAt(text, at + 1) === CAPITAL && text.charCodeAt(at + 2) === 0x2e) at++;
  }
  if (letters >= 2) return classAt(text, at) === CAPITAL && !isLetter(classAt(text, at + 1)) ? at + 1 : at;
  return letters === 1 && classAt(text, start) === CAPITAL && isInitial(text, at) ? at : start;
}

/** One capital with a stop is an initial where a capitalised word follows after one space. */
function isInitial(text: string, at: number): boolean {
  return classAt(text, at) !== DIGIT && text.charCodeAt(at) <= 0xa0 && classAt(text, at + 1) === CAPITAL && isLetter(classAt(text, at + 2));
}

/** Cuts `dit-il` before `-il`, `a-t-il` before `-t-il`, `jour-là` before `-là`, but not names and `rendez-vous`. */
function beforeEnclitic(text: string, start: number, lastHyphen: number, end: number, lexicon: WordLexicon): number {
  if (end - lastHyphen > 6) return end;
  if (!lexicon.enclitics.has(text, lastHyphen + 1, end)) return end;
  const tail = text.slice(lastHyphen + 1, end).normalize('NFC').toLowerCase();
  const properName = classAt(text, start) === CAPITAL && (tail === 'le' || tail === 'la' || tail === 'les' || tail === 'en');
  if (properName || lexicon.hyphenated.has(text, start, end) || classAt(text, lastHyphen + 1) === CAPITAL) return end;
  const linked = lastHyphen - 2 > start && text.charCodeAt(lastHyphen - 2) === 0x2d && (text.charCodeAt(lastHyphen - 1) | 0x20) === 0x74;
  return linked ? lastHyphen - 2 : lastHyphen;
}

function isAbbreviation(text: string, start: number, end: number, lexicon: WordLexicon): boolean {
  if (text.charCodeAt(end) !== 0x2e || text.charCodeAt(end + 1) === 0x2e || end - start > 6) return false;
  if (lexicon.abbreviations.has(text, start, end)) return end - start > 1 || classAt(text, start) === CAPITAL;
  if (lexicon.finalAbbreviations.has(text, start, end)) return true;
  if (lexicon.stateAbbreviations.has(text, start, end)) return classAt(text, start) === CAPITAL && behindTown(text, start);
  return lexicon.figureAbbreviations.has(text, start, end) && besideFigure(text, start, end);
}

/** *Fort Calder,* **Ark.**, *(D-***Calif.***)*. */
function behindTown(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return before === 0x28 || before === 0x2d || (before === 0x20 && text.charCodeAt(start - 2) === 0x2c);
}

function besideFigure(text: string, start: number, end: number): boolean {
  let after = end + 1;
  while (text.charCodeAt(after) === 0x20 || text.charCodeAt(after) === 0xa0 || text.charCodeAt(after) === 0x202f) after++;
  if (classAt(text, after) === DIGIT && after - end <= 3) return true;
  const before = start - 1;
  return before > 0 && !isLetter(classAt(text, before)) && isFigureEnd(text, before - 1) && !isLetter(classAt(text, after));
}

function isFigureEnd(text: string, at: number): boolean {
  if (classAt(text, at) === DIGIT) return true;
  return isLetter(classAt(text, at)) && (classAt(text, at - 1) === DIGIT || classAt(text, at - 2) === DIGIT);
}
