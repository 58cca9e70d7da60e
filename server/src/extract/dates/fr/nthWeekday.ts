import { calendar, patterns } from '../build.ts';

/** *le premier mardi d'octobre 2014*, *le dernier vendredi du mois de mars*, *le dernier jour de février 2024*. */
export const nthWeekday = patterns(
  'nth-weekday',
  [['<le>? {ordinal} {weekday} du mois', '<le>? {ordinal} {weekday} de ce mois'], (c) => calendar(c, { nth: c.number('ordinal'), monthBy: 0 })],
  [['<le>? {ordinal} {weekday} du mois {next}'], (c) => calendar(c, { nth: c.number('ordinal'), monthBy: 1 })],
  [['<le>? {ordinal} {weekday} du mois {last}'], (c) => calendar(c, { nth: c.number('ordinal'), monthBy: -1 })],
  [['<le> {ordinal} {weekday}'], (c) => calendar(c, { nth: c.number('ordinal'), loose: true })],
  [['<le> {last} jour du mois'], (c) => calendar(c, { nth: -1, monthBy: 0 })],
  [["<le>? {ordinal} {weekday} de|d'|en {month} {year}?", "<le> {ordinal} {weekday} du mois de|d' {month} {year}?"], (c) => calendar(c, { nth: c.number('ordinal') })],
  [["<le> {last} {weekday} de|d' {month} {year}?", "<le> {last} {weekday} du mois de|d' {month} {year}?"], (c) => calendar(c, { nth: -1 })],
  [["<le> {last} jour de|d' {month} {year}?", "<le> {last} jour du mois de|d' {month} {year}?"], (c) => calendar(c, { nth: -1 })],
  [["<le>? {ordinal} jour de|d' {month} {year}?"], (c) => calendar(c, { day: c.number('ordinal') })],
);
