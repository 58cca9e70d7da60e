import type { Span } from '../../base/span.ts';
import type { Anchor } from '../types.ts';
import { withEnds, type AnchorText } from './anchorText.ts';

/** Characters of surroundings on each side, and as many as are taken at most to make a side unique. */
export const usual = 32;
const most = 256;

/** Remembers a passage, given in offsets of the text. Each side's surroundings are taken as long as it needs to occur once only. */
export function createAnchor(text: AnchorText, span: Span): Anchor {
  const { padded } = text;
  const [start, end] = [text.fromRaw(span.start), text.fromRaw(span.end)];
  const exact = padded.slice(start, end);
  const prefix = grown((length) => padded.slice(wholeStart(padded, Math.max(1, start - length)), start), (side) => isSole(padded, withEnds(side, '', usual).before));
  const suffix = grown((length) => padded.slice(end, wholeEnd(padded, Math.min(padded.length - 1, end + length))), (side) => isSole(padded, withEnds('', side, usual).after));
  return {
    exact, prefix, suffix,
    start: text.toPoint(start), end: text.toPoint(end),
    text: text.hash,
    sole: soleSides(padded, prefix, suffix),
    alike: text.grams.countAlike(prefix + exact + suffix, { start: start - prefix.length, end: end + suffix.length }),
  };
}

function soleSides(text: string, prefix: string, suffix: string): Anchor['sole'] {
  const { before, after } = withEnds(prefix, suffix, usual);
  const [left, right] = [isSole(text, before), isSole(text, after)];
  return left && right ? 'both' : left ? 'prefix' : right ? 'suffix' : 'none';
}

/** True if a string stands in a text once. */
function isSole(text: string, part: string): boolean {
  const first = text.indexOf(part);
  return first >= 0 && !text.includes(part, first + 1);
}

function grown(side: (length: number) => string, enough: (side: string) => boolean): string {
  for (let length = usual; length < most; length *= 2) {
    const taken = side(length);
    if (enough(taken) || taken.length < length - 1) return taken;
  }
  return side(most);
}

/** Surroundings never begin or end inside a surrogate pair. */
function wholeStart(text: string, at: number): number {
  return isLow(text, at) ? at - 1 : at;
}

function wholeEnd(text: string, at: number): number {
  return isLow(text, at) ? at + 1 : at;
}

function isLow(text: string, at: number): boolean {
  return at > 1 && at < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}
