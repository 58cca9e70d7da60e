import type { Span } from '../../base/span.ts';
import type { Anchor } from '../types.ts';
import { withEnds, type AnchorText } from './anchorText.ts';
import { usual } from './create.ts';
import { distanceWithin } from './distance.ts';

/** Where a remembered passage stands now, in offsets of the text. `changed`: its own words were edited. `orphan`: it cannot be told with certainty. */
export type Resolved = { readonly kind: 'same' | 'changed'; readonly span: Span } | { readonly kind: 'orphan' };

/** A passage this long is told by its own words, where both sides were edited. */
const tellsItself = 64;

/** Fewer characters beside the end of a text do not tell a place by themselves. */
const telling = 12;

/** Passages longer than this are not compared letter by letter. */
const comparable = 600;

const orphan: Resolved = { kind: 'orphan' };

/**
 * Finds a passage again. **Invariant:** a passage that is not certain is an orphan; it never moves to a look-alike. Certain is: the text is the
 * same; or the surroundings of both sides stand there once, with the words or a slight edit of them between; or the words stand beside one
 * side that stands there once; or long words stand there once. And nothing else may be much like it that was not so before.
 */
export function resolveAnchor(text: AnchorText, anchor: Anchor): Resolved {
  const found = anchor.text === text.hash ? atPosition(text, anchor) : search(text, anchor);
  if (!found) return orphan;
  const { padded } = text;
  return { kind: padded.slice(found.start, found.end) === anchor.exact ? 'same' : 'changed', span: { start: text.toRaw(found.start), end: text.toRaw(found.end) } };
}

function atPosition(text: AnchorText, { start, end, exact }: Anchor): Span | undefined {
  const span = { start: text.fromPoint(start), end: text.fromPoint(end) };
  return text.padded.slice(span.start, span.end) === exact ? span : undefined;
}

function search({ padded, grams }: AnchorText, anchor: Anchor): Span | undefined {
  const { exact, prefix, suffix, alike } = anchor;
  const found = exact === '' ? undefined : candidate(padded, anchor);
  const around = found && { start: found.start - prefix.length, end: found.end + suffix.length };
  return around && grams.countAlike(prefix + exact + suffix, around) <= alike ? found : undefined;
}

function candidate(text: string, anchor: Anchor): Span | undefined {
  const { prefix, suffix, sole, alike } = anchor;
  const { before, after } = withEnds(prefix, suffix, usual);
  const left = sole === 'suffix' || sole === 'none' ? undefined : soleAt(text, before);
  const end = sole === 'prefix' || sole === 'none' ? undefined : soleAt(text, after);
  const start = left === undefined ? undefined : left + before.length;
  const whole = start !== undefined && end !== undefined && start <= end ? between(text, anchor.exact, start, end) : undefined;
  // Where there were look-alikes, one side is not enough.
  return whole ?? (alike > 0 ? undefined : (besidePrefix(text, anchor, start, after) ?? besideSuffix(text, anchor, end, before) ?? byItself(text, anchor)));
}

/** Both sides are there, with the words or a slight edit of them between. */
function between(text: string, exact: string, start: number, end: number): Span | undefined {
  const now = text.slice(start, end);
  if (now === exact) return { start, end };
  if (now.startsWith(exact) || now.endsWith(exact)) return undefined;
  const longest = Math.max(now.length, exact.length);
  return longest <= comparable && distanceWithin(now, exact, Math.floor(longest / 4)) ? { start, end } : undefined;
}

/** The words stand behind what stood before them; a copy of them where the other side was may not make it doubtful which they are. */
function besidePrefix(text: string, { exact, prefix, suffix }: Anchor, start: number | undefined, after: string): Span | undefined {
  if (start === undefined || prefix.length < telling || !text.startsWith(exact, start)) return undefined;
  const end = start + exact.length;
  const clear = text.charAt(end) === after.charAt(0) && !text.slice(start + 1, end + suffix.length + exact.length).includes(exact);
  return clear ? { start, end } : undefined;
}

function besideSuffix(text: string, { exact, prefix, suffix }: Anchor, end: number | undefined, before: string): Span | undefined {
  if (end === undefined || suffix.length < telling || !text.endsWith(exact, end)) return undefined;
  const start = end - exact.length;
  const clear = text.charAt(start - 1) === before.charAt(before.length - 1) && !text.slice(Math.max(0, start - prefix.length - exact.length), end - 1).includes(exact);
  return clear ? { start, end } : undefined;
}

/** Long words without a look-alike at the time stood there once, being more than half of what was looked for. */
function byItself(text: string, { exact, prefix, suffix }: Anchor): Span | undefined {
  const enough = exact.length >= Math.max(tellsItself, prefix.length + suffix.length);
  const start = enough ? soleAt(text, exact) : undefined;
  return start === undefined ? undefined : { start, end: start + exact.length };
}

/** Where a string stands, if it stands there once. */
function soleAt(text: string, part: string): number | undefined {
  const first = text.indexOf(part);
  return first < 0 || text.includes(part, first + 1) ? undefined : first;
}
