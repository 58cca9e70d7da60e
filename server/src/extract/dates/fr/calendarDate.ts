import { calendar, patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *mercredi 3 juillet 2024*, *1er mai*, *15 sept. 2022*, *le 6 décembre dernier*, *ce dimanche 7 juillet*. */
export const calendarDate = patterns(
  'calendar-date',
  [['{weekday}? ,? {part}? ,? {day} {month} ,? {year}?', '<ce> {weekday}? ,? {day} {month} {year}?'], (c) => calendar(c)],
  [['{weekday}? {day} {month} {year}? au petit? {part}'], (c) => calendar(c)],
  [['{weekday}? {day} {month} de {year}', '{weekday}? {day} {month} . {year}', '{weekday} , le {day} {month} {year}?', '{weekdayShort} .? {day} {month} {year}?'], (c) => calendar(c, { weekday: c.number('weekday') ?? c.number('weekdayShort') })],
  [['{month} {day} de|, {year}', '{month} {day} {year}'], (c) => calendar(c)],
  [['{day} - {year} - {month}', '{month} - {year} - {day}', '{year} / {day} / {month}'], (c) => calendar(c)],
  [['{month} {day}', '{month} . {day}', '{month} - {day}'], (c) => calendar(c, { loose: true })],
  [['<le> {day}', '<le> {day} , {weekday}'], (c) => (isCounted(c.after(1)) || /^[\d/%€$]/.test(c.after(1)) ? undefined : calendar(c, { loose: true }))],
  [['{weekday}? {day} {month} {shortYear}'], readShortYear],
  [['{weekday}? {day} {month} {last}'], (c) => calendar(c, { towards: 'last' })],
  [['{weekday}? {day} {month} {next}'], (c) => calendar(c, { towards: 'next' })],
  [['ce? {weekday} {day}'], (c) => (isCounted(c.after(1)) ? undefined : calendar(c))],
  [['<le|au|du> {day} <du> <mois>', 'le|au|du|ce {day} de ce mois -ci?', 'le|du|au|autour|vers du? {day} ce mois -ci?'], (c) => calendar(c, { monthBy: 0 })],
  [['<le|au|du> {day} du mois {next}', '<le|au|du> {day} du {next} mois', '<le|au|du> {day} du mois suivant'], (c) => calendar(c, { monthBy: 1 })],
  [['<le|au|du> {day} du mois {last}', '<le|au|du> {day} du {last} mois'], (c) => calendar(c, { monthBy: -1 })],
  [['<le> {day} {last}'], (c) => (Number(c.number('day')) > 1 && /^\d/.test(c.tokens[c.from]?.text ?? '') ? calendar(c, { towards: 'last' }) : undefined)],
);

/** *31 octobre 74*, where nothing is counted. */
function readShortYear(c: Captures): Reading | undefined {
  const short = Number(c.number('shortYear'));
  return /^[a-zà-ÿ%€$]/.test(c.after(1)) && !/^(?:à|et|en|dans|par|pour|au)$/.test(c.after(1)) ? undefined : calendar(c, { year: short < 40 ? 2000 + short : 1900 + short });
}

/** *lundi 12 personnes*: a letter follows where a date would end. */
function isCounted(next: string): boolean {
  return /^[a-zà-ÿ]{4,}$/.test(next) && !/^(?:dans|pour|avec|selon|après|avant|entre|lors|mais|matin|soir|vers|alors|face|dont|quand)$/.test(next);
}
