import * as numbers from '../../../locales/en/numbers.ts';
import { months, seasons, weekdays } from '../../../locales/en/calendar.ts';
import * as time from '../../../locales/en/time.ts';
import { period } from '../build.ts';
import type { Unit } from '../reading.ts';
import { dashedMonths, pairsOf, withStops, wordsOf } from '../machine/classes.ts';
import { tenseCues } from '../machine/tenseCues.ts';
import type { Grammar } from '../machine/grammar.ts';
import { dashedMonth } from '../shared/dashedMonth.ts';
import { isoHours, numericDates } from '../shared/numericDate.ts';
import { agoAndIn, compoundShift, duration } from './agoAndIn.ts';
import { bareDay } from './bareDay.ts';
import { calendarDate } from './calendarDate.ts';
import { countedWeekday } from './countedWeekday.ts';
import { clockTime } from './clockTime.ts';
import { deicticDay } from './deicticDay.ts';
import { figures } from './figures.ts';
import { holiday } from './holiday.ts';
import { monthYear } from './monthYear.ts';
import { nthWeekday } from './nthWeekday.ts';
import { partOfDay } from './partOfDay.ts';
import { recurrence } from './recurrence.ts';
import { reference } from './reference.ts';
import { relativeUnit } from './relativeUnit.ts';
import { season } from './season.ts';
import { spokenTime } from './spokenTime.ts';
import { weekday } from './weekday.ts';
import { weekOf } from './weekOf.ts';
import { year } from './year.ts';

/** *the 70s*, *the seventies*: of the last century. */
const shortDecades = Object.fromEntries(['noughties', 'tens', 'twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].flatMap((word, i) => [[word, String(i < 2 ? 200 + i : 190 + i)], [`${i * 10}s`, String(190 + i)]]));

const decades = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${1750 + i * 10}s`, String(175 + i)]));

/** *five-day*, *two-year*: one token. */
const joined = Object.fromEntries(Object.entries(numbers.cardinals).flatMap(([word, value]) => Object.entries(time.units).map(([name, unit]) => [`${word}-${name}`, period(value, unit as Unit)])));

/** *am-5pm*: what the tokenizer makes of *9am-5pm*. */
const halfRange = Object.fromEntries(['am', 'pm'].flatMap((first) => Array.from({ length: 12 }, (_, i) => i + 1).flatMap((hour) => ['', 'am', 'pm'].map((last) => [`${first}-${hour}${last}`, `${first}-${hour}${last}`]))));

/** *hr5min*, *hrs30mins*: what the tokenizer makes of the rest of *2hr5min*. */
const hourMinutes = Object.fromEntries(['hr', 'hrs', 'hour', 'hours'].flatMap((hours) => ['m', 'min', 'mins'].flatMap((minutes) => Array.from({ length: 60 }, (_, i) => [`${hours}${i}${minutes}`, i]))));

/** How English news writes time. */
export const english: Grammar = {
  classes: {
    month: withStops(months),
    weekday: withStops(weekdays),
    pluralDay: Object.fromEntries(Object.entries(weekdays).filter(([name]) => name.endsWith('days')).map(([name, value]) => [name, value])),
    weekdayPair: pairsOf(weekdays),
    monthPair: pairsOf(months),
    dashed: dashedMonths(months),
    halfRange,
    hourMinutes,
    edgePart: Object.fromEntries(Object.entries(time.dayParts).flatMap(([name, value]) => [['early', 'START'], ['late', 'END']].map(([word, mod]) => [`${word}-${name}`, `${mod} ${value}`]))),
    wholeUnit: Object.fromEntries(['day', 'week', 'month', 'year'].flatMap((unit) => [[`all-${unit}`, unit], [`full-${unit}`, unit]])),
    midPart: Object.fromEntries(Object.entries(time.dayParts).map(([name, value]) => [`mid-${name}`, value])),
    quarterName: { q1: 1, q2: 2, q3: 3, q4: 4 },
    quarterWord: { 'first-quarter': 1, 'second-quarter': 2, 'third-quarter': 3, 'fourth-quarter': 4 },
    halfName: { h1: 1, h2: 2 },
    fiscal: { fy: 1, fiscal: 1 },
    midYearName: Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`mid-${1900 + i}`, 1900 + i])),
    midDecade: Object.fromEntries([...Object.entries(decades), ...Object.entries(shortDecades)].map(([name, value]) => [`mid-${name}`, value])),
    season: seasons,
    isoHour: isoHours,
    unit: time.units,
    hyphened: Object.fromEntries(Object.entries(time.units).map(([name, unit]) => [`${name}-long`, unit])),
    part: time.dayParts,
    deictic: time.deicticDays,
    last: wordsOf(time.last),
    next: wordsOf(time.next),
    reference: time.references,
    recurrence: time.recurrences,
    edge: { early: 'START', beginning: 'START', start: 'START', late: 'END', end: 'END', mid: 'MID', middle: 'MID' },
    midMonth: Object.fromEntries(Object.entries(months).map(([name, value]) => [`mid-${name}`, value])),
    decade: decades,
    shortDecade: shortDecades,
    joined,
  },
  terms: time,
  numbers,
  joins: time.joins,
  tense: { ...tenseCues(time), endings: /[a-z]{2,30}ed$/, lastLetters: 'd', endingTense: 'past', exceptions: new Set(time.notPast) },
  patterns: [calendarDate, numericDates(time.figures), dashedMonth, figures, nthWeekday, weekOf, bareDay, holiday, monthYear, year, countedWeekday, weekday, deicticDay, relativeUnit, agoAndIn, compoundShift, duration, recurrence, reference, season, clockTime, spokenTime, partOfDay],
};
