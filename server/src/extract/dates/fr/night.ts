import { calendar, patterns, rangeOf } from '../build.ts';

/** *la nuit du 5 au 6 décembre*, *la nuit de vendredi 8 à samedi 9 septembre*, *la nuit de dimanche à lundi*, *cette nuit*. */
export const night = patterns(
  'night',
  [['la? nuit du {start:weekday}? {first:day} {firstMonth:month}? au {weekday}? {day} {month} {year}?'], (c) => rangeOf({ day: c.number('first'), ...(c.number('firstMonth') ? { month: c.number('firstMonth') } : {}) }, calendar(c), 'NI')],
  [['la? nuit de|du {start:weekday} {first:day}? à|au {weekday} {day}? {month}? {year}?'], (c) => rangeOf({ day: c.number('first'), weekday: c.number('start') }, calendar(c), 'NI')],
  [['la? nuit du {first:day} au {day}'], (c) => rangeOf({ day: c.number('first') }, calendar(c), 'NI')],
  [['la? nuit de|du {weekday}', 'la? nuit du {day} {month} {year}?'], (c) => calendar(c, { part: 'NI' })],
);
