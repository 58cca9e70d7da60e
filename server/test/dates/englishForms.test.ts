import { describe, expect, it } from 'vitest';
import { easterOf } from '../../src/extract/dates/resolve/easter.ts';
import { isoDay } from '../../src/extract/dates/calendar.ts';
import { read, timexesOf } from './support.ts';

const news = (text: string): string => read(text, '2024-07-03', 'en');
const notes = (text: string): string => read(text, '2024-07-03', 'en', 'narrative');

describe('English named days', () => {
  it.each([
    ['Shops close on Christmas Day and Boxing Day.', 'Christmas Day = 2023-12-25 | Boxing Day = 2023-12-26'],
    ['Shops will close on Christmas Day.', 'Christmas Day = 2024-12-25'],
    ['Thanksgiving 2022 and Labor Day 2023', 'Thanksgiving 2022 = 2022-11-24 | Labor Day 2023 = 2023-09-04'],
    ['Easter 2024, Good Friday 2025, Black Friday 2023', 'Easter 2024 = 2024-03-31 | Good Friday 2025 = 2025-04-18 | Black Friday 2023 = 2023-11-24'],
    ['The march on Memorial Day last year drew few.', 'Memorial Day last year = 2023-05-29'],
    ['since last Easter and before next Thanksgiving', 'last Easter = 2024-03-31 | next Thanksgiving = 2024-11-28'],
  ])('%s', (text, expected) => expect(news(text)).toBe(expected));
  it.each([['1961-04-02', 1961], ['2000-04-23', 2000], ['2011-04-24', 2011], ['2038-04-25', 2038], ['2285-03-22', 2285]] as const)('Easter Sunday is %s', (day, year) => expect(isoDay(easterOf(year))).toBe(day));
});

describe('English lengths, counted from what the text says', () => {
  it.each([
    ['He retired two days before the phone was launched.', 'two days = P2D'],
    ['The move comes a day after rivals merged.', 'a day = P1D'],
    ['On July 1 it rained; two days later it snowed', 'July 1 = 2024-07-01 | two days later = 2024-07-03'],
    ['The match comes two weeks after Easter.', 'two weeks after Easter = 2024-04-14'],
    ['The vote is three days from Tuesday', 'three days from Tuesday = 2024-07-05'],
    ['a year after 3 May 2019', 'a year after 3 May 2019 = 2020-05-03'],
    ['two months and five days ago', 'two months and five days ago = 2024-04-28'],
    ['in a fortnight\'s time', 'in a fortnight\'s time = 2024-W29'],
    ['six straight days, five trading days', 'six straight days = P6D | five trading days = P5D'],
    ['two and a half years, half an hour', 'two and a half years = P2.5Y | half an hour = PT30M'],
    ['one of the worst years in the past decade', 'the past decade = P10Y'],
    ['this past week was wet, the past nine days too', 'this past week = 2024-W26 | the past nine days = P9D'],
  ])('%s', (text, expected) => expect(news(text)).toBe(expected));
});

describe('English parts of the calendar', () => {
  it.each([
    ['The bridge should be completed in October.', 'October = 2024-10'],
    ['The bridge was completed in October.', 'October = 2023-10'],
    ['Schools stay closed until Friday.', 'Friday = 2024-07-05'],
    ['in the third quarter of this year, the second half of 2023', 'the third quarter of this year = 2024-Q3 | the second half of 2023 = 2023-H2'],
    ['October of next year, January sales', 'October of next year = 2025-10 | January = 2024-01'],
    ['the same month a year ago', 'the same month a year ago = 2023-07'],
    ['cars of the 70s and 80s, the late 1980s, the sixties', '70s = 197 | 80s = 198 | late 1980s = 198 END | sixties = 196'],
    ['the 2008 Games and their 1991 hit', '2008 = 2008 | 1991 = 1991'],
    ['earlier today, the day after tomorrow', 'earlier today = 2024-07-03 | the day after tomorrow = 2024-07-05'],
    ['the 20th of next month; the second Monday of last month', '20th of next month = 2024-08-20 | second Monday of last month = 2024-06-10'],
    ['Friday of last week, next week Wednesday', 'Friday of last week = 2024-06-28 | next week Wednesday = 2024-07-10'],
    ['two Sundays from now', 'two Sundays from now = 2024-07-14'],
    ['on the twenty second of June 2017', 'the twenty second of June 2017 = 2017-06-22'],
    ['It opened on September the twenty-first, nineteen seventy-eight.', 'September the twenty-first, nineteen seventy-eight = 1978-09-21'],
    ['mid-July, early next year, late last year, earlier this month', 'mid-July = 2024-07 MID | early next year = 2025 START | late last year = 2023 END | earlier this month = 2024-07 START'],
    ['Homes will be ready by year end.', 'year end = 2024 END'],
    ['10-31-74, 2015.5.13, 4/2016, 2014-10', '10-31-74 = 1974-10-31 | 2015.5.13 = 2015-05-13 | 4/2016 = 2016-04 | 2014-10 = 2014-10'],
    ['At 0800 UTC; at 6:40 p.m. (GMT +8); 11 at night', '0800 UTC = 2024-07-03T08:00Z | 6:40 p.m. (GMT +8) = 2024-07-03T18:40 | 11 at night = 2024-07-03T23:00'],
    ['Thu Oct 26 11:00:09 2023', 'Thu Oct 26 11:00:09 2023 = 2023-10-26T11:00:09'],
    ['The fair ran Friday to Monday.', 'Friday to Monday = 2024-06-28/2024-07-01'],
    ['Under the current rules she stays away for an indefinite period of time.', 'current = PRESENT_REF | an indefinite period of time = PXD'],
    ['Shares fell in thirty minutes.', 'thirty minutes = PT30M'],
    ['The firm lost in the fourth quarter of 2005 and for the entire year.', 'the fourth quarter of 2005 = 2005-Q4 | the entire year = 2005'],
    ['At the airport , July 1 , 2024 was busy.', 'July 1 , 2024 = 2024-07-01'],
  ])('%s', (text, expected) => expect(news(text)).toBe(expected));
});

describe('English dates, the nearest ones', () => {
  it.each([
    ['within 3 days', '3 days = 2024-07-06'],
    ['next week, next year, next quarter', 'next week = 2024-07-10 | next year = 2025-07-03 | next quarter = 2024-10-03'],
    ['last two weeks', 'last two weeks = 2024-06-19'],
    ['Monday', 'Monday = 2024-07-01'],
    ['May 7, October 3, March 1', 'May 7 = 2024-05-07 | October 3 = 2024-10-03 | March 1 = 2024-03-01'],
    ['February', 'February = 2024-02-01'],
    ['in Jan', 'Jan = 2025-01-01'],
    ['They move in August, 2021.', 'August, 2021 = 2021-08-01'],
    ['this year, this month', 'this year = 2024-01-01 | this month = 2024-07-01'],
    ['this week', 'this week = 2024-06-30'],
    ['Monday, 25 December', 'Monday, 25 December = 2024-12-25'],
    ['Monday to Friday', 'Monday to Friday = 2024-07-01/2024-07-05'],
    ['vacation Monday to Friday', 'Monday to Friday = 2024-07-08/2024-07-12'],
    ['appointment on Tuesday', 'Tuesday = 2024-07-09'],
    ['timeoff Monday 7 to 9am', 'Monday 7 to 9am = 2024-07-08T07:00/2024-07-08T09:00'],
    ['14/4 90', '14/4 = 2024-04-14'],
    ['7 - 8', '7 - 8 = 2024-07-03T07:00/2024-07-03T08:00'],
    ['7-8', '7-8 = 2024-07-08'],
    ['2024-12-29 -10days, 2024-12-29 +2 weeks', '2024-12-29 -10days = 2024-12-19 | 2024-12-29 +2 weeks = 2025-01-12'],
    ['10 August 88 AD', '10 August 88 AD = 0088-08-10'],
    ['Call me at 12.30.', '12.30 = 2024-07-03T12:30'],
    ['second half', 'second half = 2024-H2'],
  ])('%s', (text, expected) => expect(read(text, undefined, 'en', 'nearest')).toBe(expected));
});

describe('English notes', () => {
  it.each([
    ['next Sunday', 'next Sunday = 2024-07-14'],
    ['last Friday', 'last Friday = 2024-06-28'],
    ['after a year', 'a year = 2025-07-03'],
    ['sunday from last week', 'sunday from last week = 2024-06-30'],
    ['the fifth last day of May 2024', 'fifth last day of May 2024 = 2024-05-27'],
    ['2/15', '2/15 = 2025-02-15'],
    ['10 31 1974', '10 31 1974 = 1974-10-31'],
    ['the 24th', '24th = 2024-07-24'],
    ['within 3 days', '3 days = 2024-07-04/2024-07-07'],
    ['next week, next year, next quarter', 'next week = 2024-W28 | next year = 2025 | next quarter = 2024-Q4'],
    ['last two weeks', 'last two weeks = 2024-06-19/2024-07-03'],
    ['a few days ago', 'a few days ago = 2024-06-30'],
    ['this Saturday', 'this Saturday = 2024-07-06'],
    ['easter', 'easter = 2025-04-20'],
  ])('%s', (text, expected) => expect(notes(text)).toBe(expected));
  it('are another reading: news keeps the week, the length, and no bare day', () => expect(news('next week, within 3 days, the 24th.')).toBe('next week = 2024-W28 | 3 days = P3D'));
});

describe('what is no date in English', () => {
  it.each([
    'They visited Christmas Island and read of the Easter Rising.',
    'Johnnie Christmas drew it.',
    'a 2000 year old tradition',
    '555-0199-12, 10/15/3, 3-1',
    'June Allyson met April Smith.',
    'She may march on, and may win in the end.',
    'A man in his 70s was hurt.',
    'the 2000 men, the 1950 workers',
    'The Peugeot 2008 costs more than Windows 2000.',
    'They work 24/7.',
    'A second one came in second.',
    'They fall in spring water; the fall of the wall.',
    'The sun sat low. The Sun wrote it.',
    'The day of the jackal',
    'Flight 1985 and Room 1984 were full.',
    'In the game, 12 of 24 voted.',
  ])('%s', (text) => expect(news(text)).toBe(''));
});

describe('hostile input in English', () => {
  it.each(['two days and ', 'the 24 ', 'next week ', '1 2 ', 'twenty second ', 'Monday - ', 'nineteen ', 'Christmas ', 'a year after ', '12:', 'the 1990 ', "'80 "])('reads a long run of %j in time that grows with its length', (unit) => {
    const started = performance.now();
    timexesOf(unit.repeat(40_000 / unit.length), '2024-07-03', 'en');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
