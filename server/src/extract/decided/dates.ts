import type { Span } from '../../base/span.ts';
import { intervalOf } from '../dates/resolve/interval.ts';
import type { Decided, Timex } from '../facts.ts';
import { inPlaceOf, spansIn } from './spans.ts';

/** The dates of an article after what people decided: words that are none, and words with the value that a person gave. */
export function decideTimexes(found: readonly (readonly Timex[])[], lines: readonly Span[], decided: Decided | undefined): readonly (readonly Timex[])[] {
  if (!decided?.spans.some(({ kind }) => kind === 'date' || kind === 'none')) return found;
  return lines.map((line, i) => {
    const spans = spansIn(line, decided, ['date', 'none']);
    const added = spans.flatMap((span): Timex[] => (span.kind === 'date' ? [{ start: span.start, end: span.end, type: 'DATE', value: span.value, anchor: 'absolute', ...intervalOf('DATE', span.value, undefined) }] : []));
    return spans.length === 0 ? (found[i] ?? []) : inPlaceOf(found[i] ?? [], spans, added);
  });
}
