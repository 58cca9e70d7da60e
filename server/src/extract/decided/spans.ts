import { overlaps, type Span } from '../../base/span.ts';
import type { Decided, DecidedSpan } from '../facts.ts';

/** The decided spans of some kinds that stand in a line, in offsets of the line. */
export function spansIn<K extends DecidedSpan['kind']>(line: Span, decided: Decided, kinds: readonly K[]): (DecidedSpan & { readonly kind: K })[] {
  return decided.spans
    .filter((span): span is DecidedSpan & { readonly kind: K } => kinds.some((kind) => kind === span.kind) && span.start >= line.start && span.end <= line.end)
    .map((span) => ({ ...span, start: span.start - line.start, end: span.end - line.start }));
}

/** What is left of marks beside decided spans, and the marks that take their place, in order. */
export function inPlaceOf<T extends Span>(marks: readonly T[], spans: readonly Span[], added: readonly T[]): T[] {
  return [...marks.filter((mark) => !spans.some((span) => overlaps(span, mark))), ...added].sort((a, b) => a.start - b.start);
}
