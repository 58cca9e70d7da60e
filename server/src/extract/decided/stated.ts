import { contains, type Span } from '../../base/span.ts';
import { quantityValue } from '../claims/counts.ts';
import { dateValue, durationValue, entityValue } from '../claims/value.ts';
import type { ClaimValue, Mention, Quantity, Timex } from '../facts.ts';

/** What was read in a paragraph or an article, with spans in the same offsets as the words that are asked about. */
export interface Read {
  readonly quantities: readonly Quantity[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
}

/** The value that words state, and the narrowest range that shows it: the first number, date or length among them, else the first name, else the words themselves. */
export function statedIn(span: Span, { quantities, timexes, mentions }: Read, words: string): Span & { readonly value: ClaimValue } {
  const numbers = quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, value: quantityValue(quantity) }));
  const times = timexes.filter(({ type }) => type !== 'SET').map((timex) => ({ start: timex.start, end: timex.end, value: timex.type === 'DURATION' ? durationValue(timex) : dateValue(timex) }));
  const names = mentions.map((mention) => ({ start: mention.start, end: mention.end, value: entityValue(mention) }));
  const first = (all: readonly (Span & { readonly value: ClaimValue })[]): (Span & { readonly value: ClaimValue }) | undefined => all.filter((one) => contains(span, one)).sort((a, b) => a.start - b.start)[0];
  return first([...numbers, ...times]) ?? first(names) ?? { start: span.start, end: span.end, value: { kind: 'text', value: words.replaceAll(/\s+/g, ' ').trim().toLowerCase() } };
}
