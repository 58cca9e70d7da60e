import { publishedDays } from '../extract/published-days.ts';
import type { ArticleKey, CorpusArticle, Snapshot } from './types.ts';

/** What near-copies of an article whose own day is known say of its day. */
export interface CopyDate {
  /** A day, or a month where the copies are of several days of it. */
  readonly value: string;
  /** The copies, the earliest first. */
  readonly copies: readonly [CorpusArticle, ...CorpusArticle[]];
  /** The days between which the article appeared if all lie within two days of each other, as far as its own date leaves them open; and how far that is believed. */
  readonly earliest: string;
  readonly latest: string;
  readonly confidence: number;
}

/** Copies further apart than this are one text printed again, and tell no day. */
const MOST_DAYS = 2;
const DAY = 86_400_000;
/** No count of real copies is behind this: an agency's text is printed within two days nearly always. */
const ASSUMED = 0.9;

/**
 * The publication date of an article as its near-copies with a known day have it: copied texts appear within a day or two. Undefined where the
 * article has a day of its own, where no copy has one, and where the copies contradict each other or what is known. A date that was itself
 * inferred, from a text or from a copy, is no evidence: nothing goes round in circles, and the order in which files come does not matter.
 */
export function copyDate(snapshot: Snapshot, { key, facts }: CorpusArticle): CopyDate | undefined {
  if (facts.published.granularity === 'day') return undefined;
  const dated = snapshot.copiesOf(key).flatMap((other) => knownDay(snapshot, other)).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [first, ...rest] = dated;
  const last = rest.at(-1) ?? first;
  if (!first || !last) return undefined;
  const days = (Date.parse(dayOf(last)) - Date.parse(dayOf(first))) / DAY;
  const value = days === 0 ? dayOf(first) : days <= MOST_DAYS && dayOf(first).slice(0, 7) === dayOf(last).slice(0, 7) ? dayOf(first).slice(0, 7) : undefined;
  const fits = value?.startsWith(facts.published.value) && value.length > facts.published.value.length;
  if (value === undefined || !fits) return undefined;
  const own = publishedDays(facts.published);
  const [low, high] = [shifted(dayOf(last), -MOST_DAYS), shifted(dayOf(first), MOST_DAYS)];
  const [earliest, latest] = [own.earliest !== null && own.earliest > low ? own.earliest : low, own.latest !== null && own.latest < high ? own.latest : high];
  return { value, copies: [first, ...rest], earliest, latest, confidence: Math.min(ASSUMED, ...dated.map((copy) => copy.facts.published.confidence)) };
}

function shifted(day: string, by: number): string {
  return new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);
}

/** An inferred day of a copy rests on the words that both share. */
function knownDay(snapshot: Snapshot, key: ArticleKey): CorpusArticle[] {
  const article = snapshot.articles.get(key);
  return article && article.facts.published.granularity === 'day' && article.facts.published.basis !== 'inferred' ? [article] : [];
}

function dayOf({ facts }: CorpusArticle): string {
  return facts.published.value.slice(0, 10);
}
