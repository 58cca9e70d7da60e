import { overlaps, type Span } from '../../base/span.ts';
import { articlesOf } from '../find.ts';
import type { View } from '../view.ts';
import { placedIn } from './placed.ts';

/** The next name or date of a file that nobody decided on, after or before an offset. Names that stand in lists as they are count too. */
export function nextProposal(view: View, file: string, offset: number, step: 1 | -1): Span | undefined {
  const placed = placedIn(view, file);
  const marks = articlesOf(view, file).flatMap(({ facts }): Span[] => [...facts.mentions, ...facts.timexes]).filter((mark) => !placed.some((span) => overlaps(span, mark)));
  const ordered = marks.sort((a, b) => a.start - b.start);
  const found = step === 1 ? ordered.find(({ start }) => start > offset) : ordered.findLast(({ end }) => end < offset);
  return found && { start: found.start, end: found.end };
}
