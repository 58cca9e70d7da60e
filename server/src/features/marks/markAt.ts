import { contains, overlaps, type Span } from '../../base/span.ts';
import type { Decision } from '../../desk/types.ts';
import { occurrences } from '../../corpus/decided.ts';
import { entityOf } from '../entities.ts';
import { articlesOf, mentionAt, timexAt } from '../find.ts';
import type { View } from '../view.ts';
import { placedIn } from './placed.ts';

/** What stands at a selection. */
export interface MarkAt extends Span {
  readonly words: string;
  readonly label?: string;
  readonly entity?: { readonly id: string; readonly name: string };
  readonly value?: string;
  readonly quotation?: Span;
  readonly inFile: number;
  readonly files: number;
  readonly decisions: readonly Decision[];
}

/** What a selection is about: the words that it touches; with nothing selected the name or date at the cursor, else the word. */
export function markAt(view: View, file: string, selection: Span): MarkAt | undefined {
  const span = selection.start < selection.end ? snapped(view.textOf(file), selection) : atCursor(view, file, selection.start);
  if (!span) return undefined;
  const words = view.textOf(file).slice(span.start, span.end);
  const mention = mentionAt(view, file, span.start);
  const timex = timexAt(view, file, span.start);
  const placed = placedIn(view, file).filter((mark) => mark.start === span.start && mark.end === span.end);
  const label = placed.find(({ decision }) => decision.details.verdict !== 'rejected')?.decision.tag;
  const named = mention && overlaps(mention.mention, span) ? { label: mention.mention.type, entity: whoIs(view, mention) } : undefined;
  const dated = !named && timex && overlaps(timex.timex, span) ? { label: 'date', value: timex.timex.value } : undefined;
  const quotation = articlesOf(view, file).flatMap(({ facts }) => facts.quotes).find((quote) => contains(quote, span));
  return {
    ...span, words, ...(label === undefined ? {} : { label }), ...named, ...dated,
    ...(quotation ? { quotation: { start: quotation.start, end: quotation.end } } : {}),
    inFile: occurrences(view.textOf(file), words).length,
    files: [...view.snapshot.sources.keys()].filter((other) => view.textOf(other).includes(words)).length,
    decisions: placed.map(({ decision }) => decision),
  };
}

function whoIs(view: View, { article, mention }: NonNullable<ReturnType<typeof mentionAt>>): { readonly id: string; readonly name: string } {
  const { id, name } = entityOf(view, article, mention);
  return { id, name };
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** A selection without spaces and punctuation at its ends, grown to whole words. */
function snapped(text: string, { start: from, end: to }: Span): Span | undefined {
  let [start, end] = [from, to];
  while (start < end && !letter.test(text.charAt(start))) start++;
  while (end > start && !letter.test(text.charAt(end - 1))) end--;
  if (start === end) return undefined;
  while (start > 0 && letter.test(text.charAt(start - 1))) start--;
  while (end < text.length && letter.test(text.charAt(end))) end++;
  return { start, end };
}

function atCursor(view: View, file: string, offset: number): Span | undefined {
  const known = mentionAt(view, file, offset)?.mention ?? timexAt(view, file, offset)?.timex;
  if (known) return { start: known.start, end: known.end };
  const text = view.textOf(file);
  const at = letter.test(text.charAt(offset)) ? offset : offset - 1;
  return at >= 0 && letter.test(text.charAt(at)) ? snapped(text, { start: at, end: at + 1 }) : undefined;
}
