import { conceptOf } from '../../extract/concepts.ts';
import { togetherOf } from './articles.ts';
import type { Aligned } from './figure.ts';
import { meet } from './words.ts';

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
  const [one, two] = [a.stated?.claim, b.stated?.claim];
  const [attributeA, attributeB] = [one?.attribute ?? '', two?.attribute ?? ''];
  const bothRead = attributeA !== '' && attributeB !== '';
  const { unit } = a;
  const articles = togetherOf(a.article, b.article);
  const { shared, strongest, sum } = meet(a.words, b.words);
  const [names, otherNames] = namesOf(a, b);
  const event = articles.eventOf(a.stated, b.stated, story);
  return [
    story,
    Math.log(1 + articles.days),
    flag(articles.days <= 1),
    flag(articles.oneLanguage),
    flag(a.noun !== '' && a.noun === b.noun),
    flag(a.noun !== '' && b.noun !== ''),
    flag((a.noun !== '' && b.context.has(a.noun)) || (b.noun !== '' && a.context.has(b.noun))),
    flag(bothRead && attributeA === attributeB),
    flag(bothRead && attributeA !== attributeB),
    flag(isOpen(a) && isOpen(b)),
    flag(!isOpen(a) && !isOpen(b)),
    agreement(one?.scope.qualifier, two?.scope.qualifier, -0.5),
    Math.min(4, a.rivals + b.rivals),
    shared[0],
    shared[1],
    shared[2],
    strongest,
    Math.min(12, sum),
    names,
    otherNames,
    agreement(a.owner, b.owner, 0),
    agreement(one?.scope.day?.earliest ?? undefined, two?.scope.day?.earliest ?? undefined, 0),
    flag(one?.scope.part === true || two?.scope.part === true),
    flag((one?.scope.part === true) !== (two?.scope.part === true)),
    flag((one?.certainty === 'planned') !== (two?.certainty === 'planned')),
    flag(one?.attribution !== undefined && one.attribution.speaker === two?.attribution?.speaker),
    flag(one?.attribution !== undefined && two?.attribution !== undefined && one.attribution.speaker !== two.attribution.speaker),
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

/** True for what no family but the general one reads. */
const isOpen = ({ stated }: Aligned): boolean => stated === null || stated.claim.family === 'general';

const kinds = ['person:', 'place:', 'organization:'] as const;

/** How many names both sentences have; of how many kinds both have names and none in common. */
function namesOf({ names: a }: Aligned, { names: b }: Aligned): readonly [number, number] {
  if (a.size === 0 || b.size === 0) return [0, 0];
  const common: string[] = [];
  for (const id of a) if (b.has(id)) common.push(id);
  let apart = 0;
  for (const kind of kinds) if (has(a, kind) && has(b, kind) && !has(common, kind)) apart++;
  return [Math.min(2, common.length), apart];
}

function has(names: Iterable<string>, kind: string): boolean {
  for (const id of names) if (id.startsWith(kind)) return true;
  return false;
}
