import { calendar, patterns, rangeOf } from '../build.ts';

/** *les 15 et 16 septembre 2022*, *du 28 au 30 août*, *entre le 3 et le 5 mai*, *du 28 août au 2 septembre*, *du lundi 5 au vendredi 9 mai*. */
export const dayRange = patterns(
  'day-range',
  [['les? {first:day} et|ou|puis {day} {month} {year}?', 'les? {first:day} , {middle:day} et {day} {month} {year}?', 'les {first:day} - {day} {month} {year}?'], (c) => rangeOf({ day: c.number('first') }, calendar(c))],
  [['<du> {start:weekday}? {first:day} au|- {weekday}? {day} {month} {year}?', '<du> {first:day} {firstMonth:month} {firstYear:year}? au {day} {month} {year}?', '{first:day} - {day} {month} {year}?', '{first:day} au {weekday}? {day} {month} {year}?', '<du>? {start:weekday}? {first:day} {firstMonth:month} {firstYear:year}? au|-|– {weekday}? {day} {month} {year}?', '<du> {first:day} au {weekday}? {day} {month} {year}?'], readRange],
  [['<entre> le? {start:weekday}? {first:day} {firstMonth:month}? et le? {weekday}? {day} {month} {year}?'], readRange],
  [["la? {ordinal} quinzaine de|d' {month} {year}?", "la? {ordinal} quinzaine du mois de|d' {month} {year}?"], halfMonth],
  [['<du> {first:day} au|-|– {day} de? ce|cette mois -ci?', '<entre> le {first:day} et le {day} de? ce mois -ci?'], (c) => rangeOf({ day: c.number('first') }, calendar(c, { monthBy: 0 }))],
  [['<du> {first:day} au|-|– {day} du|le? mois {next}', '<entre> le {first:day} et le {day} du|le? mois {next}'], (c) => rangeOf({ day: c.number('first') }, calendar(c, { monthBy: 1 }))],
  [['<du> {first:day} au|-|– {day} du|le? mois {last}'], (c) => rangeOf({ day: c.number('first') }, calendar(c, { monthBy: -1 }))],
  [["<de>? {first:day} au|et|- {day} de? ce|cette mois", "{first:day} jusqu' a|à|au {day} de? ce|cette mois"], (c) => (looseRange(c, 0))],
  [["<de>? {first:day} au|et|- {day} mois {next}", "{first:day} jusqu' a|à|au {day} mois {next}"], (c) => (looseRange(c, 1))],
  [["{first:day} et|a {day} de? {month} {year}?", "{first:day} jusqu' a|à|au {day} de? {month} {year}?", '{month} entre {first:day} et {day}', '{first:day} au|- {day} {month} , {year}', '{first:day} au {day} de {month}'], readRange],
  [['<du> {first:day} {firstMonth:month} {firstYear:year}? au {day} {month} en|de {year}', '<du> {first:day} au {day} {month} en|de {year}', '<du>? {first:day} au|et|-|– {day} {month} {wordYear}'], readRange],
  [['<du> {start:weekday} {next} au {weekday}'], (c) => ({ kind: 'range', first: calendar(c, { weekday: c.number('start'), towards: 'next' }), last: { ...calendar(c), count: undefined, towards: 'next' } })],
  [['<du> {start:weekday} au {weekday}'], (c) => (c.after(1) === 'prochain' ? undefined : rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') }))],
);

/** *la première quinzaine de mars*: to the 15th, or from the 16th to the end. */
function halfMonth(c: Parameters<typeof calendar>[0]): ReturnType<typeof rangeOf> | undefined {
  const half = c.number('ordinal');
  if (half !== 1 && half !== 2) return undefined;
  const month = calendar(c);
  return { kind: 'range', first: { ...month, day: half === 1 ? 1 : 16 }, last: half === 1 ? { ...month, day: 15 } : { ...month, nth: -1 } };
}

function readRange(c: Parameters<typeof calendar>[0]): ReturnType<typeof rangeOf> {
  return rangeOf({ day: c.number('first'), ...(c.number('firstMonth') ? { month: c.number('firstMonth') } : {}), ...(c.number('firstYear') ? { year: c.number('firstYear') } : {}) }, calendar(c, { year: c.number('year') ?? c.number('wordYear') }));
}

function looseRange(c: Parameters<typeof calendar>[0], monthBy: number): ReturnType<typeof rangeOf> {
  const range = rangeOf({ day: c.number('first') }, calendar(c, { monthBy }));
  return range.kind === 'range' ? { ...range, loose: true } : range;
}
