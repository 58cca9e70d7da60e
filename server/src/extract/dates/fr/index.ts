import * as numbers from '../../../locales/fr/numbers.ts';
import * as time from '../../../locales/fr/time.ts';
import { months, seasons, weekdayAbbreviations, weekdays } from '../../../locales/fr/calendar.ts';
import { tenseCues } from '../machine/tenseCues.ts';
import type { Grammar } from '../machine/grammar.ts';
import { dashedMonths, pairsOf, withPlain, withStops, wordsOf } from '../machine/classes.ts';
import { agoAndIn } from './agoAndIn.ts';
import { anaphoricDay } from './anaphoricDay.ts';
import { calendarDate } from './calendarDate.ts';
import { clockTime } from './clockTime.ts';
import { dayRange } from './dayRange.ts';
import { decade } from './decade.ts';
import { deicticDay } from './deicticDay.ts';
import { holiday } from './holiday.ts';
import { movableHoliday } from './movableHoliday.ts';
import { duration } from './duration.ts';
import { edgeOfUnit } from './edgeOfUnit.ts';
import { monthYear } from './monthYear.ts';
import { night } from './night.ts';
import { nthWeekday } from './nthWeekday.ts';
import { dashedMonth } from '../shared/dashedMonth.ts';
import { isoHours, numericDates } from '../shared/numericDate.ts';
import { recurrence } from './recurrence.ts';
import { reference } from './reference.ts';
import { relativeUnit } from './relativeUnit.ts';
import { season } from './season.ts';
import { spokenTime } from './spokenTime.ts';
import { recurringTime } from './recurringTime.ts';
import { weekOf } from './weekOf.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

/** How French news writes time. */
export const french: Grammar = {
  classes: {
    month: withStops(months),
    weekday: weekdays,
    weekdayPair: pairsOf(weekdays),
    monthPair: pairsOf(months),
    dashed: dashedMonths(months),
    weekdayShort: withStops(weekdayAbbreviations),
    quarterName: { q1: 1, q2: 2, q3: 3, q4: 4, t1: 1, t2: 2, t3: 3, t4: 4 },
    halfName: { h1: 1, h2: 2, s1: 1, s2: 2 },
    season: seasons,
    isoHour: isoHours,
    half: { am: 'am', pm: 'pm', 'a.m': 'am', 'p.m': 'pm', 'a.m.': 'am', 'p.m.': 'pm' },
    unit: withPlain(time.units),
    part: withPlain(time.dayParts),
    noonPart: time.noonParts,
    deictic: time.deicticDays,
    anaphoric: time.anaphoricDays,
    last: withPlain(wordsOf(time.last)),
    next: wordsOf(time.next),
    reference: time.references,
    recurrence: time.recurrences,
    edge: withPlain({ début: 'START', fin: 'END', milieu: 'MID', mi: 'MID' }),
    midMonth: Object.fromEntries(Object.entries(months).map(([name, value]) => [`mi-${name}`, value])),
    midYear: { mi: 'MID' },
    midYearName: Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`mi-${1900 + i}`, 1900 + i])),
  },
  numbers: { ...numbers, ordinals: withPlain(numbers.ordinals) },
  joins: time.joins,
  tense: {
    ...tenseCues(time), endings: new RegExp(`[a-zà-ÿ]{1,30}(?:${time.futureEndings.join('|')})$`), endingTense: 'future', pastEndings: /[a-zà-ÿ]{1,30}[^r]ai(?:en)?t$/, participles: /[a-zà-ÿ]{2,30}ée?s?$/,
    lastLetters: [...new Set(time.futureEndings.map((ending) => ending.at(-1))), 't', 's', 'e'].join(''), exceptions: new Set(time.notFuture),
  },
  terms: time,
  patterns: [calendarDate, numericDates(time.figures), dashedMonth, dayRange, nthWeekday, weekOf, night, monthYear, year, decade, weekday, deicticDay, anaphoricDay, holiday, movableHoliday, relativeUnit, edgeOfUnit, agoAndIn, duration, recurrence, reference, season, clockTime, spokenTime, recurringTime],
};
