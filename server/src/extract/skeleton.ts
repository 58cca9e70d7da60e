import type { Span } from '../base/span.ts';
import type { SentenceContext } from './context.ts';
import type { Mention, Quantity, Timex } from './facts.ts';
import { awakeIn, type Awake } from './triggers.ts';
import { classesOf } from './wordClasses.ts';

/** What a slot of a skeleton stands for. */
export type Filler = { readonly kind: 'mention'; readonly of: Mention } | { readonly kind: 'timex'; readonly of: Timex } | { readonly kind: 'quantity'; readonly of: Quantity };

/** One token of a skeleton: a word or a slot, with its place in the paragraph and in the skeleton. */
export interface Piece extends Span {
  /** Offset of its first character in `Skeleton.text`. */
  readonly at: number;
  readonly word: string;
  /** What kinds of words it is of, see `wordClasses.ts`; none for a slot. */
  readonly classes: number;
  readonly filler?: Filler | undefined;
}

/**
 * A sentence as patterns see it: lower case, straight apostrophes, every token between single spaces, and names, dates and
 * numbers replaced by slots: `<p0>` person, `<o0>` organisation, `<l0>` place, `<e0>` event, `<x0>` product, `<t0>` date,
 * `<h0>` time of day, `<d0>` duration, `<s0>` set of times, `<q0>` number. *L’Iran a adhéré en 2023* → ` l' <l0> a adhéré en <t0> `.
 */
export interface Skeleton {
  readonly text: string;
  /** The patterns that may fit `text`. */
  readonly awake: Awake;
  readonly pieces: readonly Piece[];
  /** Indexes of the pieces that are slots. */
  readonly slots: readonly number[];
}

const known = new WeakMap<SentenceContext, Skeleton>();

/** The skeleton of a sentence; worked out once per sentence. */
export function skeletonOf(context: SentenceContext): Skeleton {
  const before = known.get(context);
  if (before) return before;
  const made = build(context);
  known.set(context, made);
  return made;
}

function build(context: SentenceContext): Skeleton {
  const slots = fillers(context);
  const pieces: Piece[] = [];
  let at = 1;
  const push = (word: string, { start, end }: Span, classes: number, filler?: Filler): void => {
    if (word === ')' && closesOtherName(pieces)) {
      at = pieces.splice(-2)[0]?.at ?? at;
      return;
    }
    pieces.push({ start, end, at, word, classes, filler });
    at += word.length + 1;
  };
  let next = 0;
  let done = -1;
  for (const token of context.tokens) {
    while ((slots[next]?.filler.of.end ?? Infinity) <= token.start) next++;
    const slot = slots[next];
    if (slot && slot.filler.of.start < token.end) {
      if (done !== next) push(slot.word, slot.filler.of, 0, slot.filler);
      done = next;
    } else push(token.kind === 'word' || token.kind === 'punctuation' ? token.lower : token.lower.replace(/[<>\s]/g, '_'), token, classesOf(token.word));
  }
  const text = ` ${pieces.map(({ word }) => word).join(' ')} `;
  return { text, awake: awakeIn(text), pieces, slots: slotsOf(pieces) };
}

/** The first piece that ends behind the start of a span, and the last that starts before its end; -1 for none. */
export function piecesAround(pieces: readonly Piece[], { start, end }: Span): { readonly first: number; readonly last: number } {
  let first = 0;
  while (first < pieces.length && (pieces[first]?.end ?? 0) <= start) first++;
  let last = pieces.length - 1;
  while (last >= 0 && (pieces[last]?.start ?? 0) >= end) last--;
  return { first: first < pieces.length ? first : -1, last };
}

function slotsOf(pieces: readonly Piece[]): number[] {
  const slots: number[] = [];
  for (let i = 0; i < pieces.length; i++) if (pieces[i]?.filler) slots.push(i);
  return slots;
}

/** True if the last pieces are a name and, in a bracket just opened, another name of the same: *Ligue des ports (LDP*. Patterns do not see it. */
function closesOtherName(pieces: readonly Piece[]): boolean {
  if (pieces.at(-2)?.word !== '(') return false;
  const [name, , other] = pieces.slice(-3);
  return name?.filler?.kind === 'mention' && other?.filler?.kind === 'mention' && name.filler.of.id === other.filler.of.id;
}

interface Slot {
  readonly word: string;
  readonly filler: Filler;
}

const mentionLetter = { person: 'p', organization: 'o', place: 'l', event: 'e', product: 'x' } as const;
const timexLetter = { DATE: 't', TIME: 'h', DURATION: 'd', SET: 's' } as const;

/** Slots in order; of two that overlap the one that starts first stays, of equal starts the longer, times before names before numbers. */
function fillers(context: SentenceContext): Slot[] {
  const all: Slot[] = [];
  for (const [i, of] of context.timexes.entries()) all.push({ word: `<${timexLetter[of.type]}${i}>`, filler: { kind: 'timex', of } });
  for (const [i, of] of context.mentions.entries()) all.push({ word: `<${mentionLetter[of.type]}${i}>`, filler: { kind: 'mention', of } });
  for (const [i, of] of context.quantities.entries()) all.push({ word: `<q${i}>`, filler: { kind: 'quantity', of } });
  if (all.length > 1) all.sort((a, b) => a.filler.of.start - b.filler.of.start || b.filler.of.end - a.filler.of.end);
  const kept: Slot[] = [];
  for (const slot of all) {
    const last = kept.at(-1);
    if (!last || last.filler.of.end <= slot.filler.of.start) kept.push(slot);
  }
  return kept;
}
