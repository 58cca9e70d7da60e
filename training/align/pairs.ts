import { placesOf, type Disagreement, type Story } from '../../eval/score/story.ts';
import { checkStories } from '../../eval/score/workspace.ts';
import { candidates } from '../../server/src/compare/align/contest.ts';
import { namesInCommon } from '../../server/src/compare/align/articles.ts';
import { featureNames, featuresOf } from '../../server/src/compare/align/features.ts';
import { figuresOf, isEqual, type Aligned } from '../../server/src/compare/align/figure.ts';
import { dayNumber, gap } from '../../server/src/compare/days.ts';
import { createEngine } from '../../server/src/compare/engine.ts';
import { likeness } from '../../server/src/compare/comparable.ts';
import { prepare, type Prepared } from '../../server/src/compare/prepared.ts';
import { KINDRED } from '../../server/src/compare/same/stories.ts';
import type { Example } from '../boosting.ts';

/** A pair of figures with what annotation and values tell of it. */
export interface Labelled extends Example {
  readonly a: Aligned;
  readonly b: Aligned;
  /** The disagreement that it is of, or null. */
  readonly gold: Disagreement | null;
}

/** The articles of a story, ready to be compared. */
export function articlesOf(story: Story): Prepared[] {
  const { snapshot } = checkStories([story], false);
  return [...snapshot.articles.values()].map((article) => prepare(article, snapshot));
}

/** What pairs that nobody annotated count: most are of two things, some of one. */
const UNSAID = 0.5;
/** A pair that an annotator set apart. */
const TEMPTING = 2;
/** All pairs of one disagreement together count as the square root of their number, twice. */
const ANNOTATED = 2;
/** Equal figures that hardly agree by chance. */
const TELLING = 12;

/**
 * The pairs of figures of one story. Of one thing are those of an annotated disagreement, and equal figures that hardly agree by chance; of two things
 * all others, unless their attribute alone (tolls, ages, shares) leaves that open: those are left out.
 */
export function pairsOf(story: Story, articles: readonly Prepared[]): Labelled[] {
  const pairs = articles.flatMap((one, i) => articles.slice(i + 1).flatMap((two) => labelled(story, one, two)));
  const counts = new Map<unknown, number>();
  const thingOf = ({ gold, a }: Labelled): unknown => gold ?? `${story.name} ${a.unit} ${a.number}`;
  for (const pair of pairs) if (pair.label === 1) counts.set(thingOf(pair), (counts.get(thingOf(pair)) ?? 0) + 1);
  return pairs.map((pair) => (pair.label === 1 ? { ...pair, weight: (ANNOTATED * pair.weight) / Math.sqrt(counts.get(thingOf(pair)) ?? 1) } : pair));
}

/** What tells a pair of figures from all others. */
export function keyOf({ a, b }: { readonly a: Aligned; readonly b: Aligned }): string {
  return `${a.article.key}:${a.start}|${b.article.key}:${b.start}`;
}

/** Articles of two stories whose leads are somewhat alike, with that likeness and what each of their pairs counts. */
export function strangePairs(articles: readonly Prepared[], others: readonly Prepared[]): (readonly [Prepared, Prepared, number, number])[] {
  return articles.flatMap((one) =>
    others.flatMap((two) => {
      const story = likeness(one, two);
      return story < KINDRED ? [] : [[one, two, story, UNSAID] as const];
    }),
  );
}

/** Figures of two stories whose leads are somewhat alike: never of one thing. */
export function strangersOf(articles: readonly Prepared[], others: readonly Prepared[]): Labelled[] {
  return strangePairs(articles, others).flatMap(([one, two, story, weight]) => candidates(one, two).map(([a, b]) => ({ a, b, gold: null, label: 0 as const, weight, row: featuresOf(a, b, story) })));
}

const SHARED = featureNames.indexOf('words-12');

/** Days after which news tell of something else, unless the names say otherwise. */
const LATER = 15;
/** Names that two articles of one story share, at least: the share of the shorter list. */
const FEW_NAMES = 0.34;
/** Of the pairs of kindred articles every so many-th is taken. */
const EVERY = 7;

/** Figures of news whose leads are alike and which tell of two things: they lie weeks apart, or share few names. */
export function strangersInNews(texts: readonly string[]): Labelled[] {
  const engine = createEngine();
  engine.update(texts.map((text, i) => ({ file: `${i}.txt`, text, options: { file: `${i}.txt` } })));
  const articles = [...engine.snapshot.articles.values()].map((article) => prepare(article, engine.snapshot));
  const kindred = articles.flatMap((one, i) => articles.slice(i + 1).flatMap((two): [Prepared, Prepared][] => (likeness(one, two) >= KINDRED ? [[one, two]] : [])));
  return kindred.filter(([one, two], i) => i % EVERY === 0 && areStrangers(one, two)).flatMap(([one, two]) => strangersOf([one], [two]));
}

function areStrangers(one: Prepared, two: Prepared): boolean {
  return namesInCommon(one, two) < FEW_NAMES || Math.abs(gap(one.published, two.published) ?? 0) > LATER;
}

function labelled(story: Story, one: Prepared, two: Prepared): Labelled[] {
  const likely = likeness(one, two);
  const pairs = candidates(one, two).flatMap(([a, b]): Labelled[] => {
    const row = featuresOf(a, b, likely);
    const gold = isEqual(a, b) ? undefined : story.gold.conflicts.find((conflict) => shows(story, conflict, a, b));
    if (gold) return [{ a, b, gold, label: 1 as const, weight: 1, row }];
    if (isEqual(a, b)) return tells(a) || (a.noun !== '' && a.noun === b.noun && (row[SHARED] ?? 0) > 0.3) ? [{ a, b, gold: null, label: 1 as const, weight: 0.5, row }] : [];
    if (tempts(story, a, b)) return [{ a, b, gold: null, label: 0 as const, weight: TEMPTING, row }];
    if (openOnes(a, b)) return [];
    return [{ a, b, gold: null, label: 0 as const, weight: answered(a, two) || answered(b, one) ? 1 : UNSAID, row }];
  });
  return pairs.filter((pair) => pair.gold === null || nearest(pair, pairs.filter(({ gold }) => gold === pair.gold)));
}

/** A passage with several figures is annotated for one of them: a number rather than the day beside it, those that count the same thing, else the two that are closest. */
function nearest(pair: Labelled, all: readonly Labelled[]): boolean {
  const numbers = all.filter(({ a }) => a.unit !== 'date');
  const rivals = numbers.length > 0 ? numbers : all;
  if (!rivals.includes(pair)) return false;
  const alike = rivals.filter(({ a, b }) => (a.noun !== '' && a.noun === b.noun) || (a.stated !== null && a.stated.claim.attribute === b.stated?.claim.attribute));
  if (alike.length > 0) return alike.includes(pair);
  return rivals.every((rival) => ratio(rival) >= ratio(pair));
}

const ratio = ({ a, b }: Labelled): number => (a.unit === 'date' ? Math.abs(a.number - b.number) : Math.abs(Math.log(Math.max(0.01, a.number) / Math.max(0.01, b.number))));

/** Days around publication: nearly every text names them. */
const FRESH = 7;

/** True for figures that two texts would hardly both give by chance; years of four digits are no figures. */
function tells({ value, unit, number, article }: Aligned): boolean {
  if (unit === '#') return number > TELLING && !/^(?:19|20)\d\d$/.test(String(number));
  if (value.kind === 'date') return unit === 'clock' || Math.abs(number - dayNumber(article.published.latest ?? '')) > FRESH;
  return unit === 'duration' ? number >= 3 : number > 3;
}

/** True if the other text gives the very same figure: then it is that one that speaks of the thing. */
function answered(one: Aligned, other: Prepared): boolean {
  return tells(one) && figuresOf(other).some((two) => isEqual(one, two) && one.unit === two.unit);
}

const closed = /^(?:dead|injured|missing|victims|arrested|rescued|evacuated|displaced|homeless|hospitalized|demonstrators|strikers|participants|spectators|seats|votes|vote-share|turnout|members|magnitude|employees|population|age|job-cuts)$/;

/** Tolls, ages and the like of one story: annotators leave out most that are of one thing. */
function openOnes(a: Aligned, b: Aligned): boolean {
  const attribute = a.stated?.claim.attribute;
  return attribute !== undefined && attribute === b.stated?.claim.attribute && closed.test(attribute);
}

function shows(story: Story, conflict: Disagreement, a: Aligned, b: Aligned): boolean {
  const [left, right] = [placesOf(story, conflict, 'a'), placesOf(story, conflict, 'b')];
  return (on(story, a, left) && on(story, b, right)) || (on(story, a, right) && on(story, b, left));
}

function tempts(story: Story, a: Aligned, b: Aligned): boolean {
  return story.gold.notConflicts.some(({ quotes }) => {
    const [one, two] = quotes.map((quoted) => placesOf(story, { a: quoted, b: quoted }, 'a'));
    return one !== undefined && two !== undefined && ((on(story, a, one) && on(story, b, two)) || (on(story, a, two) && on(story, b, one)));
  });
}

function on(story: Story, figure: Aligned, places: ReturnType<typeof placesOf>): boolean {
  return places.some(({ file, start, end }) => figure.article.article.file === `${story.name}/${file}` && figure.start < end && start < figure.end);
}
