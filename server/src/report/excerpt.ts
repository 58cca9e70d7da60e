import type { Span } from '../base/span.ts';
import { printable } from './printable.ts';

const room = 90;

/** The words of a passage with what stands around them in their line, at most some 90 characters on each side, cut between words. */
export function excerpt(text: string, { start, end }: Span): { before: string; words: string; after: string } {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - room);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + room);
  const whole = (at: number): boolean => at === 0 || at >= text.length || /[\r\n]/.test(text[at - 1] ?? '') || /[\r\n]/.test(text[at] ?? '');
  const before = whole(from) ? text.slice(from, start) : `… ${text.slice(from, start).replace(/^\S{0,40}\s/, '')}`;
  const after = whole(to) ? text.slice(end, to) : `${text.slice(end, to).replace(/\s\S{0,40}$/, '')} …`;
  return { before: printable(before.trimStart()), words: printable(text.slice(start, end)), after: printable(after.trimEnd()) };
}
