import capitals from '../../locales/capitals.json' with { type: 'json' };
import territories from '../../locales/names/territories.json' with { type: 'json' };
import { apart, gap, spanOfDays } from '../days.ts';
import type { Prepared } from '../prepared.ts';
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
  if (story < NAMED || tellsOfFixture(a) || tellsOfFixture(b)) return false;
  if (story >= ONE_THREAD && !apart(a.published, b.published, WEEKS)) return true;
  const [earlier, later] = (gap(a.published, b.published) ?? 0) < 0 ? [a, b] : [b, a];
  return (story >= ONE_THREAD && looksBack(later, earlier)) || ((story >= CLOSE || (!tellsOfCalamity(a) && !tellsOfCalamity(b))) && sharesName(a, b));
}

function tellsOfFixture({ article }: Prepared): boolean {
  const [main] = article.facts.events;
  return main !== undefined && fixtures.has(main.type);
}

function looksBack(later: Prepared, earlier: Prepared): boolean {
  const [main] = earlier.article.facts.events;
  const days = main?.presumed === true ? earlier.published : (main?.days ?? earlier.published);
  if (spanOfDays(days) > WEEKS) return false;
  return later.article.facts.timexes.some((timex) => timex.type === 'DATE' && spanOfDays(timex) <= SLACK && !apart(timex, days, SLACK) && apart(timex, later.published, WEEKS));
}

function sharesName(a: Prepared, b: Prepared): boolean {
  const calm = !tellsOfCalamity(a) && !tellsOfCalamity(b);
  const names = namesOf(a, calm);
  return namesOf(b, calm).some((name) => names.includes(name));
}

function tellsOfCalamity({ article }: Prepared): boolean {
  return article.facts.events.some(({ type }) => isCalamity(type));
}

/** Countries and capitals, where too much happens to tell a story by. */
const large: ReadonlySet<string> = new Set([...capitals, ...territories.flatMap((line) => line.split('|').slice(1))]);

/** True for the name of a country, a region of the world or a capital. */
export function isLarge(name: string): boolean {
  return large.has(name);
}

/** Names at the head of a text: people and things, and for calm news bodies and towns; their longer words too, however a text types them. */
function namesOf({ article, stated }: Prepared, calm: boolean): string[] {
  const { facts } = article;
  const end = facts.lines.filter(({ kind }) => kind === 'body' || kind === 'headline' || kind === 'standfirst')[HEAD - 1]?.end ?? Infinity;
  const shared = stated[0]?.shared ?? ((id: string): string => id);
  const head = facts.mentions.filter(({ start }) => start < end);
  const named = head.filter(({ type, name }) => type === 'person' || type === 'product' || (calm && type !== 'event' && !large.has(name)));
  return named.flatMap(({ id, name }) => [shared(id), ...name.split(/[\s’'-]+/u).filter((word) => word.length >= LONG)]);
}

/** Lines that count as the head. */
const HEAD = 6;
/** Letters of a word that tells a name. */
const LONG = 5;
