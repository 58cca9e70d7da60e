import { calendar, patterns } from '../build.ts';

/** *la semaine du 6 octobre*, *la première semaine de mai 2023*, *la dernière semaine de 2016*; weeks as in ISO 8601. */
export const weekOf = patterns(
  'week-of',
  [['la? semaine du {weekday}? {day} {month} {year}?', 'la? semaine commençant le {weekday}? {day} {month} {year}?'], (c) => calendar(c, { asWeek: true })],
  [["la? {ordinal} semaine de|d' {month} {year}?", "la? {ordinal} semaine du mois de|d' {month} {year}?"], (c) => calendar(c, { asWeek: true, nth: c.number('ordinal'), weekday: 4 })],
  [["la? {last} semaine de|d' {month} {year}?", "la? {last} semaine du mois de|d' {month} {year}?"], (c) => calendar(c, { asWeek: true, nth: -1, weekday: 4 })],
  [['la? {ordinal} semaine de ce mois', 'la? {ordinal} semaine du mois'], (c) => calendar(c, { asWeek: true, nth: c.number('ordinal'), weekday: 4, monthBy: 0 })],
  [["la? {ordinal} semaine de l' année? {year}", 'la? {ordinal} semaine de {year}'], (c) => calendar(c, { asWeek: true, month: 1, nth: c.number('ordinal'), weekday: 4 })],
  [["la? {last} semaine de l' année? {year}", 'la? {last} semaine de {year}'], (c) => calendar(c, { asWeek: true, month: 12, nth: -1, weekday: 4 })],
  [["<le> {ordinal} {weekend:unit} de|d' {month} {year}?"], (c) => (c.text('weekend') === 'weekend' ? calendar(c, { asWeek: true, weekend: true, nth: c.number('ordinal'), weekday: 6 }) : undefined)],
);
