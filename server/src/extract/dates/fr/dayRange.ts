import { calendar, patterns, rangeOf } from '../build.ts';

/** *les 15 et 16 septembre 2022*, *du 28 au 30 août*, *entre le 3 et le 5 mai*, *du 28 août au 2 septembre*, *du lundi 5 au vendredi 9 mai*. */
export const dayRange = patterns(
  'day-range',
  [['les? {first:day} et|ou|puis {day} {month} {year}?', 'les? {first:day} , {middle:day} et {day} {month} {year}?', 'les {first:day} - {day} {month} {year}?'], (c) => rangeOf({ day: c.number('first') }, calendar(c))],
  [['<du> {start:weekday}? {first:day} au|- {weekday}? {day} {month} {year}?', '<du> {first:day} {firstMonth:month} {firstYear:year}? au {day} {month} {year}?', '{first:day} - {day} {month} {year}?', '{first:day} au {weekday}? {day} {month} {year}?', '<du>? {start:weekday}? {first:day} {firstMonth:month} {firstYear:year}? au|-|– {weekday}? {day} {month} {year}?', '<du> {first:day} au {weekday}? {day} {month} {year}?'], readRange],
  [['<entre> le? {start:weekday}? {first:day} {firstMonth:month}? et le? {weekday}? {day} {month} {year}?'], readRange],
  [['<du> {start:weekday} au {weekday}'], (c) => (c.after(1) === 'prochain' ? undefined : rangeOf({ weekday: c.number('start') }, { weekday: c.number('weekday') }))],
);

function readRange(c: Parameters<typeof calendar>[0]): ReturnType<typeof rangeOf> {
  return rangeOf({ day: c.number('first'), ...(c.number('firstMonth') ? { month: c.number('firstMonth') } : {}), ...(c.number('firstYear') ? { year: c.number('firstYear') } : {}) }, calendar(c));
}
