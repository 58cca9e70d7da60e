import capitals from '../../locales/capitals.json' with { type: 'json' };
import territories from '../../locales/names/territories.json' with { type: 'json' };
import type { DayInterval, EntityType } from '../../extract/facts.ts';
import { commonNumbers, numbersOf } from '../../base/numbers.ts';
import { apart, gap, spanOfDays } from '../days.ts';
import type { Prepared } from '../prepared.ts';
import { gistLikeness } from './gist.ts';
import { isCalamity } from './event.ts';

/** Leads so alike that a text some days later goes on with the same story. */
export const ONE_THREAD = 0.2;
/** Leads that, with a name in common, need no more. */
const NAMED = 0.16;
/** Leads so alike that, with a person, body or thing in common, a text of another year does. */
const CLOSE = 0.25;
/** News goes on for about this long without saying when it began. */
const WEEKS = 14;
/** Days by which a text that looks back may miss the day of what it tells. */
const SLACK = 2;

/** Events that resemble each other all season long: a later text tells of another one. */
const fixtures: ReadonlySet<string> = new Set(['match', 'race', 'games']);

/**
 * Whether two texts of different days tell one story: much alike and within two weeks; or later, where the later one names the day of
 * the event of the earlier one, or both speak at their head of one person or thing, or (for what is no
 * calamity: those come again) of one body or town.
 */
export function oneThread(a: Prepared, b: Prepared, story: number): boolean {
  if (story < NAMED || traceOf(a).fixture || traceOf(b).fixture) return false;
  if (story >= ONE_THREAD && !apart(a.published, b.published, WEEKS)) return true;
  const [earlier, later] = (gap(a.published, b.published) ?? 0) < 0 ? [a, b] : [b, a];
  return (story >= ONE_THREAD && looksBack(later, earlier)) || ((story >= CLOSE || !(traceOf(a).calamity || traceOf(b).calamity)) && sharesName(a, b));
}

/** Leads so alike that texts need no name in common; and those with which one may do. */
const ALIKE = 0.45;
const LIKE = 0.1;
/** Texts of one story that do not say so appear within this many days. */
const NEWS = 8;

/** Gists so alike that texts tell one story whatever their names and days. */
const ABOUT = 0.15;

/** So many names in common tie texts of other words, other days and other languages. */
const TIED = 3;

/** Whether two texts tell one story, whatever each of their figures is of: alike, with a name in common, of the same days or one thread; or with several names in common. */
export function oneTale(a: Prepared, b: Prepared, story: number): boolean {
  if (story >= ALIKE || tiedByNames(a, b) || gistLikeness(a.gist, b.gist) >= ABOUT) return true;
  if (story < LIKE) return false;
  return oneThread(a, b, story) || (!apart(a.published, b.published, NEWS) && commonNames(a, b) > 0);
}

/** Texts so alike, and of days so near, that where they differ is worth a reader's time; for longer with names in common; of matches and races to the day. */
const TELLING = { alike: 0.18, much: 0.3, fixture: 0.25 } as const;

/** Whether two texts tell the same news, and not only news of one kind: else what they do not share is worth no more than a hint. */
export function oneNews(a: Prepared, b: Prepared, story: number): boolean {
  if (a === b) return true;
  if (traceOf(a).fixture || traceOf(b).fixture) return story >= TELLING.fixture && !apart(a.published, b.published, 1);
  if (!apart(a.published, b.published, WEEKS)) return story >= TELLING.alike;
  return story >= TELLING.much && tiedByNames(a, b);
}

/** True for texts that name several of the same people, bodies, towns and things at their head. */
export function tiedByNames(a: Prepared, b: Prepared): boolean {
  return commonNames(a, b) >= TIED;
}

function commonNames(a: Prepared, b: Prepared): number {
  return commonNumbers(traceOf(a).names, traceOf(b).names);
}

function looksBack(later: Prepared, earlier: Prepared): boolean {
  const { days } = traceOf(earlier);
  return days !== null && traceOf(later).past.some((day) => !apart(day, days, SLACK));
}

function sharesName(a: Prepared, b: Prepared): boolean {
  const [one, two] = [traceOf(a), traceOf(b)];
  const [names, others] = one.calamity || two.calamity ? [one.people, two.people] : [one.names, two.names];
  return commonNumbers(names, others) > 0;
}

/** Countries and capitals, where too much happens to tell a story by. */
const large: ReadonlySet<string> = new Set([...capitals, ...territories.flatMap((line) => line.split('|').slice(1))]);

/** True for the name of a country, a region of the world or a capital. */
export function isLarge(name: string): boolean {
  return large.has(name);
}

/** What tells the thread of a text, worked out once. */
interface Trace {
  readonly fixture: boolean;
  readonly calamity: boolean;
  /** Days of its main event, where they are known closely. */
  readonly days: DayInterval | null;
  /** Days that it names and that lie well before it. */
  readonly past: readonly DayInterval[];
  /** Names by their numbers, in order: each two texts that might tell one story are asked for those in common. */
  readonly people: Int32Array;
  readonly names: Int32Array;
}

const traces = new WeakMap<Prepared, Trace>();

function traceOf(text: Prepared): Trace {
  const before = traces.get(text);
  if (before) return before;
  const { events, timexes } = text.article.facts;
  const [main] = events;
  const days = main?.presumed === true ? text.published : (main?.days ?? text.published);
  const made: Trace = {
    fixture: main !== undefined && fixtures.has(main.type),
    calamity: events.some(({ type }) => isCalamity(type)),
    days: spanOfDays(days) > WEEKS ? null : days,
    past: timexes.filter((timex) => timex.type === 'DATE' && spanOfDays(timex) <= SLACK && apart(timex, text.published, WEEKS)),
    people: namesOf(text, ['person', 'product']),
    names: namesOf(text, ['person', 'product', 'organization', 'place']),
  };
  traces.set(text, made);
  return made;
}

/** Names at the head of a text, and their longer words: another text may type them otherwise. */
function namesOf({ article, stated }: Prepared, types: readonly EntityType[]): Int32Array {
  const { facts } = article;
  const end = facts.lines.filter(({ kind }) => kind === 'body' || kind === 'headline' || kind === 'standfirst')[HEAD - 1]?.end ?? Infinity;
  const shared = stated[0]?.shared ?? ((id: string): string => id);
  const named = facts.mentions.filter(({ type, name, start }) => start < end && types.includes(type) && !(type === 'place' && large.has(name)));
  return numbersOf(named.flatMap(({ id, name }) => [shared(id), ...name.split(/[\s’'-]+/u).filter((word) => word.length >= LONG)]));
}

/** Lines that count as the head. */
const HEAD = 6;
/** Letters of a word that tells a name. */
const LONG = 5;
