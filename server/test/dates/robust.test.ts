import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, isoDay, isoWeek, mondayOfWeek, weekdayOf } from '../../src/extract/dates/calendar.ts';
import { findTimexes } from '../../src/extract/dates/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import { cpuTime } from '../cpuTime.ts';
import { timexesOf } from './support.ts';

describe('calendar', () => {
  it('agrees with the calendar of the platform over four centuries', () => {
    for (let day = dayNumber(1800, 1, 1); day < dayNumber(2200, 1, 1); day += 13) {
      const date = new Date(day * 86_400_000);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day) % 7).toBe(date.getUTCDay());
      expect(dayNumber(dateOf(day).year, dateOf(day).month, dateOf(day).day)).toBe(day);
    }
  });
  it.each([['2021-01-03', 2020, 53], ['2024-12-30', 2025, 1], ['2024-06-24', 2024, 26]])('%s lies in week %i-%i', (text, year, week) => {
    const [y = 0, m = 0, d = 0] = text.split('-').map(Number);
    expect(isoWeek(dayNumber(y, m, d))).toBe(`${year}-W${String(week).padStart(2, '0')}`);
    expect(isoWeek(mondayOfWeek(year, week))).toBe(isoWeek(dayNumber(y, m, d)));
  });
});

describe('hostile input', () => {
  it.each(['1 ', '12/', 'le 3 ', 'mardi ', 'en 2015 ', 'deux ', 'il y a ', 'du 3 au 4 ', '1.1.', 'la nuit du ', 'plus de ', 'à 3 heures moins ', 'chaque lundi à ', 'deux jours avant ', 'la première semaine de ', 'de 5 à 7 ', 'un an et ', '31/10 ', 'de 9 à 10 ', '9 pm ', 'à 8 h ', 'jeudi de 9 h à ', 'Oct-2 ', 'avant le '])('reads a long run of %j in time that grows with its length', (unit) => {
    const started = performance.now();
    timexesOf(unit.repeat(40_000 / unit.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
  it.each(['1 2 34 ', '12 3456 78 9 ', '31 10 ', '20 02 14 ', '2020 12 '])('reads a megabyte of %j in less than a second', (unit) => {
    const paragraph = readParagraph(unit.repeat(Math.ceil(1_000_000 / unit.length)), 'body', 'fr');
    const started = cpuTime();
    expect(findTimexes(paragraph)).toEqual([]);
    expect(cpuTime() - started).toBeLessThan(1000);
  });
  it('keeps spans inside the text, in order', () => {
    const text = 'Le 31 juin 2024, le 99/99/2024, en 0000, la veille, 25h61, du 30 au 2 mai 2020 au 31 février.';
    let end = 0;
    for (const timex of timexesOf(text)) {
      expect(timex.start).toBeGreaterThanOrEqual(end);
      end = timex.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});
