import { describe, expect, it } from 'vitest';
import { read } from './support.ts';

describe('English news', () => {
  it.each([
    ['Astoria, Wednesday, July 3, 2024.', 'Wednesday, July 3, 2024 = 2024-07-03'],
    ['on 3 July 2024 and July 4', '3 July 2024 = 2024-07-03 | July 4 = 2024-07-04'],
    ['The mayor said on Tuesday that it closed.', 'Tuesday = 2024-07-02'],
    ['The council will meet on Friday.', 'Friday = 2024-07-05'],
    ['last week, next year, this month', 'last week = 2024-W26 | next year = 2025 | this month = 2024-07'],
    ['three months ago', 'three months ago = 2024-04'],
    ['On July 1 it rained; two days later it snowed', 'July 1 = 2024-07-01 | two days later = 2024-07-03'],
    ['founded in 2001, since May 2010', '2001 = 2001 | May 2010 = 2010-05'],
    ['at 8am ET (1pm GMT) on Tuesday', '8am ET = 2024-07-03T08:00 | 1pm GMT = 2024-07-02T13:00Z | Tuesday = 2024-07-02'],
    ['a five-day trip, a 27-day stay, for four years', 'five-day = P5D | 27-day = P27D | four years = P4Y'],
    ['early March 2022, late 2023, the 1990s', 'early March 2022 = 2022-03 START | late 2023 = 2023 END | 1990s = 199'],
    ['June 18-20, 2023', 'June 18-20, 2023 = 2023-06-18/2023-06-20'],
    ['yesterday, last night, this morning', 'yesterday = 2024-07-02 | last night = 2024-07-02TNI | this morning = 2024-07-03TMO'],
    ['the first Tuesday of October 2014, Friday next week', 'first Tuesday of October 2014 = 2014-10-07 | Friday next week = 2024-07-12'],
    ['annual, every year, daily', 'annual = P1Y | every year = P1Y | daily = P1D'],
    ['on 7/4/2024', '7/4/2024 = 2024-07-04'],
  ])('%s', (text, expected) => expect(read(text, '2024-07-03', 'en')).toBe(expected));
});
