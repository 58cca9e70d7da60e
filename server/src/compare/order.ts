import { gap } from './days.ts';
import type { Order } from './pair.ts';
import type { Stated } from './prepared.ts';

/**
 * Which of two statements was true earlier: by their as-of days, which are those of publication unless the text dates them.
 * Null if the days of one are not known, or known too roughly to tell.
 */
export function orderOf(a: Stated, b: Stated): Order | null {
  if (!datable(a) || !datable(b)) return null;
  const days = gap(a.claim.asOf, b.claim.asOf);
  if (days === null) return null;
  return days <= 0 ? { earlier: a, later: b, days: -days } : { earlier: b, later: a, days };
}

/** An as-of time other than the publication date stands in the text and holds by itself. */
function datable({ article, claim }: Stated): boolean {
  const { earliest, latest } = claim.asOf;
  if (earliest === null || latest === null) return false;
  return article.dated || earliest !== article.published.earliest || latest !== article.published.latest;
}
