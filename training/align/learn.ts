import { contested } from '../../server/src/compare/align/contest.ts';
import { isEqual } from '../../server/src/compare/align/figure.ts';
import type { Trees } from '../../server/src/base/trees.ts';
import type { AlignModel } from '../../server/src/compare/align/model.ts';
import { likeness } from '../../server/src/compare/comparable.ts';
import type { Prepared } from '../../server/src/compare/prepared.ts';
import { boost, type Example } from '../boosting.ts';
import { keyOf, strangePairs, strangersOf, type Labelled } from './pairs.ts';

/** What is learnt from: the articles of a story and what is known of their pairs of figures. */
export interface Known {
  readonly articles: readonly Prepared[];
  readonly pairs: readonly Labelled[];
}

const FIRST = { trees: 200, depth: 4, rate: 0.08, leaf: 10, ridge: 5 };
const SECOND = { trees: 150, depth: 4, rate: 0.08, leaf: 10, ridge: 5 };
/** Each story meets this many others, for pairs that are never of one thing. */
const STRANGERS = 4;
/** The second look learns from what first looks say of stories that they have not seen: those of this many parts. */
const PARTS = 2;

/** Learns both looks. `news` are pairs of two stories. */
export function learnAlignment(known: readonly Known[], news: readonly Labelled[]): AlignModel {
  const first = firstLook(known, news);
  const unseen = Array.from({ length: PARTS }, (_, part) => firstLook(known.filter((_, i) => i % PARTS !== part), news));
  const examples = known.flatMap((one, i) => {
    const look = unseen[i % PARTS] ?? first;
    return [...secondRows(one, look), ...meetings(known, i).flatMap((other) => strangeRows(one.articles, other, look))];
  });
  console.error(`second look: ${examples.length} pairs, ${examples.filter(({ label }) => label === 1).length} of one thing`);
  return { first, second: boost(examples, SECOND) };
}

function firstLook(known: readonly Known[], news: readonly Labelled[]): Trees {
  const strangers = known.flatMap(({ articles }, i) => meetings(known, i).flatMap((others) => strangersOf(articles, others)));
  const pairs = [...known.flatMap((one) => one.pairs), ...strangers, ...news];
  console.error(`first look: ${pairs.length} pairs, ${pairs.filter(({ label }) => label === 1).length} of one thing, ${strangers.length + news.length} of two stories`);
  return boost(pairs, FIRST);
}

/** The other stories that a story meets. */
function meetings(known: readonly Known[], i: number): (readonly Prepared[])[] {
  return Array.from({ length: STRANGERS }, (_, k) => known[(i + 1 + k * 7) % known.length]?.articles ?? []);
}

/** The known pairs of a story as the second look sees them. */
function secondRows({ articles, pairs }: Known, first: Trees): Example[] {
  const labels = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  return articles.flatMap((one, i) =>
    articles.slice(i + 1).flatMap((two) =>
      contested(one, two, likeness(one, two), first).filter(({ a, b }) => !isEqual(a, b)).flatMap((pair) => {
        const { label, weight } = labels.get(keyOf(pair)) ?? {};
        return label === undefined || weight === undefined ? [] : [{ row: pair.row(), label, weight }];
      }),
    ),
  );
}

function strangeRows(articles: readonly Prepared[], others: readonly Prepared[], first: Trees): Example[] {
  return strangePairs(articles, others).flatMap(([one, two, story, weight]) => contested(one, two, story, first).filter(({ a, b }) => !isEqual(a, b)).map(({ row }): Example => ({ row: row(), label: 0, weight })));
}
