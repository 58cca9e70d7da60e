import { conceptOf } from '../../extract/concepts.ts';
import { togetherOf } from './articles.ts';
import type { Aligned } from './figure.ts';
import { meet } from './meetings.ts';
import { holds, nounOf, type Meeting } from './words.ts';

/** What tells whether two figures of two texts speak of one thing. Their values are not among it: those may differ. */
export const featureNames = [
  'story', 'days-between', 'same-day', 'one-language',
  'noun', 'both-nouns', 'noun-around', 'attribute', 'other-attribute', 'both-open', 'both-read', 'qualifier', 'rivals',
  'words-2', 'words-4', 'words-12', 'strongest-word', 'sum-of-words',
  'names', 'other-names', 'subject', 'scope-day', 'part', 'part-and-whole', 'plan-and-outcome', 'speaker', 'other-speaker',
  'unit', 'percent', 'money', 'date', 'clock', 'duration', 'rank', 'both-of-the-day', 'one-of-the-day', 'one-granularity', 'only-ones', 'person',
  'names-of-articles', 'concepts-of-leads', 'event', 'other-event',
] as const;

/** One feature of a row. */
export function featureIn(row: readonly number[], name: (typeof featureNames)[number]): number {
  return row[featureNames.indexOf(name)] ?? 0;
}

/** The features of a pair, in the order of {@link featureNames}. `story` is the likeness of the leads. Symmetric. */
export function featuresOf(a: Aligned, b: Aligned, story: number): readonly number[] {
  return featuresWhere(a, b, story, meet(a.words, b.words));
}

/** The same where it is known how the words around them meet. */
export function featuresWhere(a: Aligned, b: Aligned, story: number, { shared, strongest, sum }: Meeting): readonly number[] {
  const { unit, said: one } = a;
  const { said: two } = b;
  const bothRead = one.attribute !== '' && two.attribute !== '';
  const articles = togetherOf(a.article, b.article);
  const [names, otherNames] = namesOf(a, b);
  const event = articles.eventOf(a.stated, b.stated, story);
  return [
    story,
    articles.logDays,
    flag(articles.days <= 1),
    flag(articles.oneLanguage),
    flag(a.noun !== '' && a.noun === b.noun),
    flag(a.noun !== '' && b.noun !== ''),
    flag((a.noun !== '' && holds(b.words, nounOf(a.words))) || (b.noun !== '' && holds(a.words, nounOf(b.words)))),
    flag(bothRead && one.attribute === two.attribute),
    flag(bothRead && one.attribute !== two.attribute),
    flag(one.open && two.open),
    flag(!(one.open || two.open)),
    agreement(one.qualifier, two.qualifier, -0.5),
    Math.min(4, a.rivals + b.rivals),
    shared[0],
    shared[1],
    shared[2],
    strongest,
    Math.min(12, sum),
    names,
    otherNames,
    agreement(one.owner, two.owner, 0),
    agreement(one.day, two.day, 0),
    flag(one.part || two.part),
    flag(one.part !== two.part),
    flag(one.planned !== two.planned),
    flag(one.quoted && one.speaker === two.speaker),
    flag(one.quoted && two.quoted && one.speaker !== two.speaker),
    flag(unit.length > 1 && unit.startsWith('#')),
    flag(unit === '#%'),
    flag(unit.length === 4 && /^#[A-Z]{3}$/.test(unit)),
    flag(unit === 'date'),
    flag(unit === 'clock'),
    flag(unit === 'duration'),
    flag(unit === 'rank'),
    flag(a.fresh && b.fresh),
    flag(a.fresh !== b.fresh),
    flag(granularityOf(a) === granularityOf(b)),
    flag(unit !== '#' && a.rivals + b.rivals === 0),
    flag((a.noun === PERSON) !== (b.noun === PERSON)),
    articles.names,
    articles.concepts,
    flag(event === 'same' || event === 'likely'),
    flag(event === 'other'),
  ];
}

/** What *personnes* and *people* say: whoever is counted elsewhere by what they are. */
const PERSON = conceptOf('personne', 'fr');

function granularityOf({ value }: Aligned): number {
  return value.kind === 'date' ? Math.min(10, value.value.length) : 0;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** 1 for the same, -1 for two, `alone` where one side is silent, 0 where both are. */
function agreement(one: string | undefined, two: string | undefined, alone: number): number {
  if (one === undefined && two === undefined) return 0;
  if (one === undefined || two === undefined) return alone;
  return one === two ? 1 : -1;
}

/** How many names both sentences have; of how many kinds both have names and none in common. */
function namesOf(a: Aligned, b: Aligned): readonly [number, number] {
  let [common, met] = [0, 0];
  for (const [id, kind] of a.names) {
    if (!b.names.has(id)) continue;
    common++;
    met |= kind;
  }
  const apart = a.kinds & b.kinds & ~met;
  return [Math.min(2, common), ((apart >> 1) & 1) + ((apart >> 2) & 1) + ((apart >> 3) & 1)];
}
