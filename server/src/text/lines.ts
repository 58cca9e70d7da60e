import { classAt, CAPITAL, SPACE } from './characters.ts';
import type { Span } from '../base/span.ts';

/** A line longer than this is read in pieces, so that the work on one paragraph stays bounded. UTF-16 code units. */
export const LONGEST_LINE = 4000;

/**
 * The non-blank lines of a text without the white space around them. Ends of line are LF, CR, CRLF, U+2028 and U+2029. A line
 * longer than {@link LONGEST_LINE} is cut behind the end of a sentence where there is one, else at a space, else anywhere.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !isLineEnd(text.charCodeAt(i))) continue;
    cutLine(text, start, i, lines);
    start = i + 1;
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function cutLine(text: string, from: number, to: number, lines: Span[]): void {
  let [start, end] = trim(text, from, to);
  while (end - start > LONGEST_LINE) {
    const cut = cutPoint(text, start, start + LONGEST_LINE);
    const [a, b] = trim(text, start, cut);
    if (b > a) lines.push({ start: a, end: b });
    [start, end] = trim(text, cut, end);
  }
  if (end > start) lines.push({ start, end });
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start++;
  while (end > start && isBlank(text, end - 1)) end--;
  return [start, end];
}

function isBlank(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0xfeff || unit === 0x200b || classAt(text, at) === SPACE;
}

/** Looks back over half of the piece for `. X`, then for a space. */
function cutPoint(text: string, start: number, limit: number): number {
  const earliest = start + LONGEST_LINE / 2;
  let space = -1;
  for (let i = limit; i > earliest; i--) {
    if (classAt(text, i - 1) !== SPACE) continue;
    if (space < 0) space = i;
    const before = text.charCodeAt(i - 2);
    if ((before === 0x2e || before === 0x21 || before === 0x3f) && classAt(text, i) === CAPITAL) return i;
  }
  if (space > 0) return space;
  const inPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return inPair ? limit - 1 : limit;
}
