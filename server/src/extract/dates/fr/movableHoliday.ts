import feasts from '../../../locales/feasts.json' with { type: 'json' };
import { easterDays, eventDays, feastDays, nthHolidays } from '../../../locales/fr/holidays.ts';
import { calendar, patterns } from '../build.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *Pâques*, *lundi de Pentecôte 2023*, *Thanksgiving*, *le Vendredi noir*; the ascent of a mountain or a king is no holiday. */
export const movableHoliday: DatePattern = patterns(
  'movable-holiday',
  ...Object.entries(easterDays).map(([words, easter]): Group => [withYear(words), (c: Captures) => (isEvent(c) ? undefined : calendar(c, { easter, towards: towardsOf(c) }))]),
  ...Object.entries(nthHolidays).map(([words, [month, weekday, nth]]): Group => [withYear(words), (c: Captures) => calendar(c, { month, weekday, nth })]),
  ...Object.entries(feastDays).map(([words, [name, dayAfter]]): Group => [withYear(words), (c: Captures) => (isName(c) ? undefined : words === 'ramadan' ? monthLong(c, table(name)) : calendar(c, { feast: table(name), dayAfter, towards: towardsOf(c) }))]),
  [['fête|fete des mères|meres', 'fête|fete des mères|meres en|de? {year}'], (c) => calendar(c, { month: 5, weekday: 7, nth: -1, notPentecost: true })],
  [['pâques orthodoxe|orthodoxes', 'pâque orthodoxe'], (c) => calendar(c, { easter: 0, orthodox: true })],
  [['{day} - {month}'], (c) => named(c)],
  [withYear('vendredi noir').concat(withYear('black friday')), (c) => calendar(c, { month: 11, weekday: 4, nth: 4, dayAfter: 1 })],
);

type Group = [string[], (c: Captures) => Reading | undefined];

/** *le 11-Septembre*, *le 14-Juillet*: the hyphen and the capital letter make it a name. */
function named(c: Captures): Reading | undefined {
  if (!c.tokens[c.to - 1]?.capital || c.tokens[c.from]?.end !== c.tokens[c.from + 1]?.start || c.tokens[c.from + 1]?.end !== c.tokens[c.from + 2]?.start) return undefined;
  return calendar(c, { year: eventDays[`${c.number('month')}-${c.number('day')}`] });
}

/** *le ramadan* lasts a month of the moon. */
function monthLong(c: Captures, feast: Readonly<Record<string, string>>): Reading {
  const first = calendar(c, { feast });
  return { kind: 'range', first, last: { ...first, dayAfter: 29 } };
}

function table(name: string): Readonly<Record<string, string>> {
  return (feasts as Readonly<Record<string, Readonly<Record<string, string>>>>)[name] ?? {};
}

function withYear(words: string): string[] {
  const form = words.replace(/^(?:la|le|l') /, (article) => `<${article.trim()}> `);
  return [form, `${form} en|de? {year}`, ...(words === 'pâques' ? [`${form} {last}`, `${form} {next}`, `${form} précédente|précédent`] : [])];
}

function towardsOf(c: Captures): 'last' | 'next' | undefined {
  if (c.number('last') !== undefined || /^précédente?$/.test(c.tokens[c.to - 1]?.lower ?? '')) return 'last';
  return c.number('next') === undefined ? undefined : 'next';
}

/** *Karim Ramadan*: a capital letter beside it makes it part of a name. */
function isName(c: Captures): boolean {
  return c.tokens[c.from]?.capital === true && (c.tokens[c.to]?.capital === true || (c.tokens[c.from - 1]?.capital === true && !/^(?:le|du|au|ce|pendant|durant|pour|avant|après|depuis|dès|en|et|fin|début)$/.test(c.tokens[c.from - 1]?.lower ?? '')));
}

/** *l'ascension de l'Everest*. */
function isEvent(c: Captures): boolean {
  return c.tokens[c.to - 1]?.lower === 'ascension' && (c.tokens[c.to - 1]?.capital !== true || /^(?:de|du|d'|des)$/.test(c.after(1)));
}
