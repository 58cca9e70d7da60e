import type { ArticleKey, CorpusArticle, Snapshot } from './types.ts';

/** What near-copies of an article whose own day is known say of its day. */
export interface CopyDate {
  /** A day, or a month where the copies are of several days of it. */
  readonly value: string;
  /** The copies, the earliest first. */
  readonly copies: readonly [CorpusArticle, ...CorpusArticle[]];
}

/** Copies further apart than this are one text printed again, and tell no day. */
const MOST_DAYS = 2;

/**
 * The publication date of an article as its near-copies with a known day have it: copied texts appear within a day or two. Undefined where the
 * article has a day of its own, where no copy has one, and where the copies contradict each other or what is known.
 */
export function copyDate(snapshot: Snapshot, { key, facts }: CorpusArticle): CopyDate | undefined {
  if (facts.published.granularity === 'day') return undefined;
  const dated = snapshot.copiesOf(key).flatMap((other) => knownDay(snapshot, other)).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [first, ...rest] = dated;
  const last = rest.at(-1) ?? first;
  if (!first || !last) return undefined;
  const days = (Date.parse(dayOf(last)) - Date.parse(dayOf(first))) / 86_400_000;
  const value = days === 0 ? dayOf(first) : days <= MOST_DAYS && dayOf(first).slice(0, 7) === dayOf(last).slice(0, 7) ? dayOf(first).slice(0, 7) : undefined;
  const fits = value?.startsWith(facts.published.value) && value.length > facts.published.value.length;
  return value !== undefined && fits ? { value, copies: [first, ...rest] } : undefined;
}

/** An inferred day of a copy rests on the words that both share. */
function knownDay(snapshot: Snapshot, key: ArticleKey): CorpusArticle[] {
  const article = snapshot.articles.get(key);
  return article && article.facts.published.granularity === 'day' && article.facts.published.basis !== 'inferred' ? [article] : [];
}

function dayOf({ facts }: CorpusArticle): string {
  return facts.published.value.slice(0, 10);
}
