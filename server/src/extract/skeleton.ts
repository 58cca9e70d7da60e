import type { Span } from '../base/span.ts';
import type { Token } from '../text/types.ts';
import { wordOf, type Word } from '../text/word.ts';
import type { SentenceContext } from './context.ts';
import type { Mention, Quantity, Timex } from './facts.ts';
import { perSentence } from './perSentence.ts';
import { awakeBy, cuesOf, type Awake, type Cues } from './triggers.ts';

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
  /** Put together when it is first asked for: few sentences wake a pattern. */
  readonly text: string;
  /** The patterns that may fit `text`. */
  readonly awake: Awake;
  readonly pieces: readonly Piece[];
  /** Indexes of the pieces that are slots. */
  readonly slots: readonly number[];
}

/** The skeleton of a sentence; worked out once per sentence. */
export const skeletonOf: (context: SentenceContext) => Skeleton = perSentence(build);

class ReadSkeleton implements Skeleton {
  readonly awake: Awake;
  readonly pieces: readonly Piece[];
  readonly slots: readonly number[];
  #text: string | undefined;

  constructor(pieces: readonly Piece[], slots: readonly number[], awake: Awake) {
    this.awake = awake;
    this.pieces = pieces;
    this.slots = slots;
    this.#text = undefined;
  }

  get text(): string {
    return (this.#text ??= textOf(this.pieces));
  }
}

function textOf(pieces: readonly Piece[]): string {
  let text = ' ';
  for (const { word } of pieces) text += `${word} `;
  return text;
}

function build(context: SentenceContext): Skeleton {
  const slots = fillers(context);
  const pieces: Piece[] = [];
  const cues: Cues[] = [];
  let at = 1;
  let next = 0;
  let done = -1;
  for (let i = 0; i < context.tokens.length; i++) {
    const token = context.tokens[i];
    if (!token) break;
    while ((slots[next]?.filler.of.end ?? Infinity) <= token.start) next++;
    const slot = slots[next];
    const inSlot = slot !== undefined && slot.filler.of.start < token.end;
    if (inSlot && done === next) continue;
    if (inSlot) done = next;
    else if (token.text === ')' && closesOtherName(pieces)) {
      at = pieces.splice(-2)[0]?.at ?? at;
      continue;
    }
    const piece: Piece = inSlot ? slotPiece(slot, at) : wordPiece(token, at, context.kinds[i] ?? 0);
    const own = cuesOf(inSlot ? slot.word : token.word);
    if (own.length > 0) cues.push(own);
    pieces.push(piece);
    at += piece.word.length + 1;
  }
  return new ReadSkeleton(pieces, slotsOf(pieces), awakeBy(cues));
}

function slotPiece({ word, filler }: Slot, at: number): Piece {
  return { start: filler.of.start, end: filler.of.end, at, word: word.text, classes: 0, filler };
}

function wordPiece(token: Token, at: number, classes: number): Piece {
  const plain = token.kind === 'word' || token.kind === 'punctuation';
  return { start: token.start, end: token.end, at, word: plain ? token.lower : token.lower.replace(/[<>\s]/g, '_'), classes, filler: undefined };
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
  readonly word: Word;
  readonly filler: Filler;
}

const mentionLetter = { person: 'p', organization: 'o', place: 'l', event: 'e', product: 'x' } as const;
const timexLetter = { DATE: 't', TIME: 'h', DURATION: 'd', SET: 's' } as const;

/** Slots in order; of two that overlap the one that starts first stays, of equal starts the longer, times before names before numbers. */
function fillers({ timexes, mentions, quantities }: SentenceContext): readonly Slot[] {
  if (timexes.length + mentions.length + quantities.length === 0) return noSlots;
  const all: Slot[] = [];
  for (const [i, of] of timexes.entries()) all.push({ word: slotWord(timexLetter[of.type], i), filler: { kind: 'timex', of } });
  for (const [i, of] of mentions.entries()) all.push({ word: slotWord(mentionLetter[of.type], i), filler: { kind: 'mention', of } });
  for (const [i, of] of quantities.entries()) all.push({ word: slotWord('q', i), filler: { kind: 'quantity', of } });
  if (all.length < 2) return all;
  all.sort((a, b) => a.filler.of.start - b.filler.of.start || b.filler.of.end - a.filler.of.end);
  const kept: Slot[] = [];
  let end = 0;
  for (const slot of all) {
    if (kept.length > 0 && end > slot.filler.of.start) continue;
    kept.push(slot);
    end = slot.filler.of.end;
  }
  return kept;
}

const noSlots: readonly Slot[] = [];

/** The word of a slot: there are few, and each is asked for in most sentences. */
function slotWord(letter: string, number: number): Word {
  const known = (slotWords[letter] ??= []);
  return number < MOST_KNOWN ? (known[number] ??= wordOf(`<${letter}${number}>`)) : wordOf(`<${letter}${number}>`);
}

const MOST_KNOWN = 40;
const slotWords: Record<string, Word[]> = {};
