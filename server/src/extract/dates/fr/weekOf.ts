import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *la semaine du 6 octobre*, *la première semaine de mai 2023*, *la dernière semaine de 2016*; weeks as in ISO 8601. */
export const weekOf = patterns(
  'week-of',
  [['la? semaine du {weekday}? {day} {month} {year}?', 'la? semaine commençant le {weekday}? {day} {month} {year}?'], (c) => calendar(c, { asWeek: true })],
  [['la? semaine {week:number}', 'la? semaine {week:number} de {year}', "la? semaine {week:number} de l' année {year}"], (c) => numbered(c, c.number('week'), undefined)],
  [['la? {ordinal} semaine de cette année'], (c) => numbered(c, c.number('ordinal'), 0)],
  [["la? {ordinal} semaine de? l' année {next}"], (c) => numbered(c, c.number('ordinal'), 1)],
  [["la? {ordinal} semaine de? l' année {last}"], (c) => numbered(c, c.number('ordinal'), -1)],
  [["la? {ordinal} semaine de|d' {month} {year}?", "la? {ordinal} semaine du mois de|d' {month} {year}?"], (c) => calendar(c, { asWeek: true, nth: c.number('ordinal'), weekday: 4 })],
  [["la? {last} semaine de|d' {month} {year}?", "la? {last} semaine du mois de|d' {month} {year}?"], (c) => calendar(c, { asWeek: true, nth: -1, weekday: 4 })],
  [['la? {ordinal} semaine de ce mois', 'la? {ordinal} semaine du mois'], (c) => calendar(c, { asWeek: true, nth: c.number('ordinal'), weekday: 4, monthBy: 0 })],
  [["la? {ordinal} semaine de l' année? {year}", 'la? {ordinal} semaine de {year}'], (c) => calendar(c, { asWeek: true, month: 1, nth: c.number('ordinal'), weekday: 4 })],
  [["la? {last} semaine de l' année? {year}", 'la? {last} semaine de {year}'], (c) => calendar(c, { asWeek: true, month: 12, nth: -1, weekday: 4 })],
  [['le|ce? {weekend:unit} du {day} {month} {year}?', 'le|ce? {weekend:unit} des {first:day} et {day} {month} {year}?', 'le|ce? {weekend:unit} du {first:day} et {day} {month} {year}?', 'le|ce? {weekend:unit} du {first:day} au {day} {month} {year}?'], (c) => (c.text('weekend') === 'weekend' ? calendar(c, { asWeek: true, weekend: true }) : undefined)],
  [["<le> {ordinal} {weekend:unit} de|d' {month} {year}?"], (c) => (c.text('weekend') === 'weekend' ? calendar(c, { asWeek: true, weekend: true, nth: c.number('ordinal'), weekday: 6 }) : undefined)],
);

/** *la semaine 31*, *la troisième semaine de l'année prochaine*. */
function numbered(c: Captures, week: number | undefined, yearBy: number | undefined): Reading | undefined {
  if (week === undefined || !Number.isInteger(week) || week < 1 || week > 53 || /^(?:ans|jours|mois|euros|h|heures|points|%|personnes)$/.test(c.after(1))) return undefined;
  return calendar(c, { isoWeek: week, ...(yearBy === undefined ? { yearBy: c.number('year') === undefined ? 0 : undefined } : { yearBy }) });
}
