import { conceptOf } from '../../extract/concepts.ts';
import { dayNumber, gap } from '../days.ts';
import { isEntity } from '../prepared.ts';
import { matchEvents } from '../same/event.ts';
import { conceptsInCommon, namesInCommon } from './articles.ts';
import type { Aligned } from './figure.ts';
import { shared, strongest, sum } from './words.ts';

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

/** Days between texts of which one is not dated. */
const UNDATED = 20;

/** The features of a pair, in the order of {@link featureNames}. `story` is the likeness of the leads. Symmetric. */
export function featuresOf(a: Aligned, b: Aligned, story: number): readonly number[] {
  const days = Math.abs(gap(a.article.published, b.article.published) ?? UNDATED);
  const [one, two] = [a.stated?.claim, b.stated?.claim];
  const [attributeA, attributeB] = [one?.attribute ?? '', two?.attribute ?? ''];
  const bothRead = attributeA !== '' && attributeB !== '';
  const { unit } = a;
  const [freshA, freshB] = [isOfTheDay(a), isOfTheDay(b)];
  return [
    story,
    Math.log(1 + days),
    flag(days <= 1),
    flag(a.article.article.facts.language === b.article.article.facts.language),
    flag(a.noun !== '' && a.noun === b.noun),
    flag(a.noun !== '' && b.noun !== ''),
    flag((a.noun !== '' && b.context.has(a.noun)) || (b.noun !== '' && a.context.has(b.noun))),
    flag(bothRead && attributeA === attributeB),
    flag(bothRead && attributeA !== attributeB),
    flag(isOpen(a) && isOpen(b)),
    flag(!isOpen(a) && !isOpen(b)),
    agreement(one?.scope.qualifier, two?.scope.qualifier, -0.5),
    Math.min(4, a.rivals + b.rivals),
    shared(a, b, 2),
    shared(a, b, 4),
    shared(a, b, 12),
    strongest(a, b),
    Math.min(12, sum(a, b)),
    ...namesOf(a, b),
    agreement(subjectOf(a), subjectOf(b), 0),
    agreement(one?.scope.day?.earliest ?? undefined, two?.scope.day?.earliest ?? undefined, 0),
    flag(one?.scope.part === true || two?.scope.part === true),
    flag((one?.scope.part === true) !== (two?.scope.part === true)),
    flag((one?.certainty === 'planned') !== (two?.certainty === 'planned')),
    flag(one?.attribution !== undefined && one.attribution.speaker === two?.attribution?.speaker),
    flag(one?.attribution !== undefined && two?.attribution !== undefined && one.attribution.speaker !== two.attribution.speaker),
    flag(/^#./.test(unit)),
    flag(unit === '#%'),
    flag(/^#[A-Z]{3}$/.test(unit)),
    flag(unit === 'date'),
    flag(unit === 'clock'),
    flag(unit === 'duration'),
    flag(unit === 'rank'),
    flag(freshA && freshB),
    flag(freshA !== freshB),
    flag(granularityOf(a) === granularityOf(b)),
    flag(unit !== '#' && a.rivals + b.rivals === 0),
    flag((a.noun === PERSON) !== (b.noun === PERSON)),
    namesInCommon(a.article, b.article),
    conceptsInCommon(a.article, b.article),
    ...eventsOf(a, b, story),
  ];
}

/** What *personnes* and *people* say: whoever is counted elsewhere by what they are. */
const PERSON = conceptOf('personne', 'fr');

/** Days around publication that are news of the day. */
const FRESH = 3;

function isOfTheDay({ unit, number, article: { published } }: Aligned): boolean {
  return unit === 'date' && published.latest !== null && Math.abs(number - dayNumber(published.latest)) <= FRESH;
}

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

function subjectOf({ stated }: Aligned): string | undefined {
  return stated !== null && isEntity(stated.subject) ? stated.subject : undefined;
}

const kinds: readonly string[] = ['person:', 'place:', 'organization:'];

/** How many names both sentences have; of how many kinds both have names and none in common. */
function namesOf(a: Aligned, b: Aligned): readonly [number, number] {
  const common = [...a.names].filter((id) => b.names.has(id));
  const apart = kinds.filter((kind) => has(a.names, kind) && has(b.names, kind) && !common.some((id) => id.startsWith(kind)));
  return [Math.min(2, common.length), apart.length];
}

function has(names: ReadonlySet<string>, kind: string): boolean {
  for (const id of names) if (id.startsWith(kind)) return true;
  return false;
}

function eventsOf(a: Aligned, b: Aligned, story: number): readonly [number, number] {
  if (!a.stated || !b.stated) return [0, 0];
  const match = matchEvents(a.stated, b.stated, story);
  return [flag(match === 'same' || match === 'likely'), flag(match === 'other')];
}
