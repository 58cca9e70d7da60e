import type { Span } from '../base/span.ts';
import type { Mention, Quantity, Timex } from './facts.ts';
import { mandatorySets } from './mandatory.ts';
import type { Piece, Skeleton } from './skeleton.ts';
import { enterPattern, wakerOf } from './triggers.ts';

/** A place where a pattern fits a skeleton, with its named groups. */
export interface Match extends Span {
  /** Index of the first piece, and of the piece after the last. */
  readonly from: number;
  readonly to: number;
  /** Words of a group, or the empty string. */
  words(group: string): string;
  /** Range of a group in the paragraph. */
  span(group: string): Span | undefined;
  mention(group: string): Mention | undefined;
  timex(group: string): Timex | undefined;
  quantity(group: string): Quantity | undefined;
}

/** A compiled pattern over skeletons. */
export type Pattern = (skeleton: Skeleton) => readonly Match[];

/** Most matches that are read from one sentence: a guard against runaway lines. */
const MOST = 40;
const none: readonly Match[] = [];

const MACROS: Readonly<Record<string, string>> = {
  M: '<[poelx]\\d{1,4}>',
  P: '<p\\d{1,4}>',
  O: '<o\\d{1,4}>',
  L: '<l\\d{1,4}>',
  E: '<e\\d{1,4}>',
  PO: '<[po]\\d{1,4}>',
  OL: '<[ol]\\d{1,4}>',
  EX: '<[ex]\\d{1,4}>',
  T: '<t\\d{1,4}>',
  H: '<h\\d{1,4}>',
  TH: '<[th]\\d{1,4}>',
  D: '<d\\d{1,4}>',
  Q: '<q\\d{1,4}>',
  I: '(?: ,(?: [^\\s,;.()]{1,30}){1,14} ,)?',
  W: "[^\\s<>.,;:()«»\"“”]{1,30}",
};

/**
 * Compiles a pattern. `{M}` is any name, `{P}` person, `{O}` organisation, `{L}` place, `{T}` date, `{H}` time of day, `{D}`
 * duration, `{Q}` number, `{W}` a word, `{W0-4}` none to four words, each with the space before it, `{I}` an insertion between commas or nothing; everything else is a regular expression over whole tokens. Bounded: a gap has at most nine words.
 */
export function pattern(source: string): Pattern {
  const expanded = source
    .replace(/\{W(\d)-(\d)\}/g, (_, least: string, most: string) => `(?: ${MACROS['W'] ?? ''}){${least},${most}}?`)
    .replace(/\{([A-Z]{1,2})\}/g, (whole, name: string) => MACROS[name] ?? whole);
  const regex = new RegExp(`(?<= )(?:${expanded})(?= )`, 'dgu');
  const isAwake = wakerOf(enterPattern(mandatorySets(expanded)));
  return (skeleton) => {
    if (!isAwake(skeleton.awake)) return none;
    const found: Match[] = [];
    regex.lastIndex = 0;
    for (let result = regex.exec(skeleton.text); result && found.length < MOST; result = regex.exec(skeleton.text)) {
      if (result[0] === '') regex.lastIndex++;
      const made = match(skeleton, result);
      if (made) found.push(made);
    }
    return found;
  };
}

/** Where any of several patterns fits, pattern by pattern. Nearly always nowhere. */
export function findAll(patterns: readonly Pattern[], skeleton: Skeleton): readonly Match[] {
  let found = none;
  for (const find of patterns) {
    const more = find(skeleton);
    if (more.length > 0) found = found.length === 0 ? more : [...found, ...more];
  }
  return found;
}

function match(skeleton: Skeleton, result: RegExpExecArray): Match | undefined {
  const from = pieceAt(skeleton, result.index);
  const to = pieceAt(skeleton, result.index + result[0].length - 1) + 1;
  const first = skeleton.pieces[from];
  const last = skeleton.pieces[to - 1];
  if (!first || !last) return undefined;
  const piece = (group: string): Piece | undefined => {
    const range = result.indices?.groups?.[group];
    return range ? skeleton.pieces[pieceAt(skeleton, range[0])] : undefined;
  };
  return {
    from,
    to,
    start: first.start,
    end: last.end,
    words: (group) => result.groups?.[group]?.trim() ?? '',
    span: (group) => {
      const range = result.indices?.groups?.[group];
      if (!range || range[0] === range[1]) return undefined;
      const lead = result.groups?.[group]?.startsWith(' ') ? 1 : 0;
      const start = skeleton.pieces[pieceAt(skeleton, range[0] + lead)];
      const end = skeleton.pieces[pieceAt(skeleton, range[1] - 1)];
      return start && end ? { start: start.start, end: end.end } : undefined;
    },
    mention: (group) => {
      const filler = piece(group)?.filler;
      return filler?.kind === 'mention' ? filler.of : undefined;
    },
    timex: (group) => {
      const filler = piece(group)?.filler;
      return filler?.kind === 'timex' ? filler.of : undefined;
    },
    quantity: (group) => {
      const filler = piece(group)?.filler;
      return filler?.kind === 'quantity' ? filler.of : undefined;
    },
  };
}

/** Index of the piece that holds an offset of the skeleton's text (binary search). */
function pieceAt(skeleton: Skeleton, offset: number): number {
  let low = 0;
  let high = skeleton.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((skeleton.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
