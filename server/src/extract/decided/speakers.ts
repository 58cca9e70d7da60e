import { overlaps } from '../../base/span.ts';
import type { Decided, Quote } from '../facts.ts';

/** Quotations with the speakers that people gave them. `start` is where their line begins in the file. */
export function decideSpeakers(quotes: readonly Quote[], start: number, decided: Decided | undefined): readonly Quote[] {
  const spans = decided?.spans.filter((span) => span.kind === 'speaker') ?? [];
  if (spans.length === 0) return quotes;
  return quotes.map((quote) => {
    const said = spans.find((span) => overlaps(span, { start: quote.start + start, end: quote.end + start }));
    return said ? { ...quote, speaker: said.id } : quote;
  });
}
