import { easterDays, nthHolidays } from '../../../locales/fr/holidays.ts';
import { calendar, patterns } from '../build.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *Pâques*, *lundi de Pentecôte 2023*, *Thanksgiving*, *le Vendredi noir*; the ascent of a mountain or a king is no holiday. */
export const movableHoliday: DatePattern = patterns(
  'movable-holiday',
  ...Object.entries(easterDays).map(([words, easter]): Group => [withYear(words), (c: Captures) => (isEvent(c) ? undefined : calendar(c, { easter, towards: towardsOf(c) }))]),
  ...Object.entries(nthHolidays).map(([words, [month, weekday, nth]]): Group => [withYear(words), (c: Captures) => calendar(c, { month, weekday, nth })]),
  [withYear('vendredi noir').concat(withYear('black friday')), (c) => calendar(c, { month: 11, weekday: 4, nth: 4, dayAfter: 1 })],
);

type Group = [string[], (c: Captures) => Reading | undefined];

function withYear(words: string): string[] {
  const form = words.replace(/^(?:la|le|l') /, (article) => `<${article.trim()}> `);
  return [form, `${form} en? {year}`, ...(words === 'pâques' ? [`${form} {last}`, `${form} {next}`, `${form} précédente|précédent`] : [])];
}

function towardsOf(c: Captures): 'last' | 'next' | undefined {
  if (c.number('last') !== undefined || /^précédente?$/.test(c.tokens[c.to - 1]?.lower ?? '')) return 'last';
  return c.number('next') === undefined ? undefined : 'next';
}

/** *l'ascension de l'Everest*. */
function isEvent(c: Captures): boolean {
  return c.tokens[c.to - 1]?.lower === 'ascension' && (c.tokens[c.to - 1]?.capital !== true || /^(?:de|du|d'|des)$/.test(c.after(1)));
}
