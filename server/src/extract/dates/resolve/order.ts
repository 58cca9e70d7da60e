import { dayNumber } from '../calendar.ts';
import type { FigureOrder } from '../../facts.ts';
import type { CalendarReading, Reading } from '../reading.ts';
import { middleOf, type Reference } from './reference.ts';

/**
 * Settles which figure is the day where dates in figures could be read in either order (*09/10/2022*): as the outlet writes, else as other figures
 * of the article show (*25/10/2022*), else as it writes dates in words (*25 October*, *October 25*). What nothing settles stays open.
 */
export function settleOrder<R extends { readonly reading: Reading }>(paragraphs: readonly (readonly R[])[], outlet: FigureOrder | undefined): readonly (readonly R[])[] {
  const readings = paragraphs.flatMap((raws) => raws.map(({ reading }) => reading));
  if (!readings.some((one) => one.kind === 'calendar' && one.eitherOrder === true)) return paragraphs;
  const first = outlet ? (outlet === 'day-first' ? 'day' : 'month') : (agreed(readings, 'order') ?? agreed(readings, 'usage'));
  return first === undefined ? paragraphs : paragraphs.map((raws) => raws.map((raw) => ({ ...raw, reading: settled(raw.reading, first) })));
}

/** The order that most dates of an article show, or undefined where none does or as many show the other. */
function agreed(readings: readonly Reading[], by: 'order' | 'usage'): 'day' | 'month' | undefined {
  const shown = readings.flatMap((one) => (one.kind === 'calendar' && one[by] !== undefined ? [one[by]] : []));
  const day = shown.filter((one) => one === 'day').length;
  return day * 2 === shown.length ? undefined : day * 2 > shown.length ? 'day' : 'month';
}

function settled(reading: Reading, first: 'day' | 'month'): Reading {
  if (reading.kind !== 'calendar' || !reading.eitherOrder) return reading;
  return { ...(reading.written === first ? reading : turned(reading)), eitherOrder: undefined, written: first } as CalendarReading;
}

/** True if the dates in figures that could be read in either order must be turned round, as the rest of the article shows. */
export function turnsRound(paragraphs: readonly (readonly { readonly reading: Reading }[])[], reference: Reference | undefined): boolean {
  if (!paragraphs.some((raws) => raws.some(({ reading }) => reading.kind === 'calendar' && reading.eitherOrder))) return false;
  const readings = paragraphs.flatMap((raws) => raws.map(({ reading }) => reading));
  const either = readings.flatMap((one) => (one.kind === 'calendar' && one.eitherOrder ? [one] : []));
  const first = either[0];
  if (!first) return false;
  const stated = readings.filter((one) => one.kind === 'calendar' && one.order !== undefined);
  const dayFirst = stated.filter((one) => one.kind === 'calendar' && one.order === 'day').length;
  if (stated.length > 0) return dayFirst * 2 === stated.length ? false : isTurned(readings, dayFirst * 2 > stated.length);
  return reference?.day !== undefined && either.length > 0 && farAhead(either, reference, false) > 0 && farAhead(either, reference, true) === 0;
}

/** The order in which the language writes is the one that the readings have. */
function isTurned(readings: readonly Reading[], dayFirst: boolean): boolean {
  return readings.some((one) => one.kind === 'calendar' && one.eitherOrder === true && one.order === undefined && one.written === (dayFirst ? 'month' : 'day'));
}

/** How many of the dates lie months ahead: the news of the day does not. */
function farAhead(either: readonly CalendarReading[], reference: Reference, turned: boolean): number {
  const now = middleOf(reference);
  return either.filter(({ year = 0, month = 1, day = 1 }) => dayNumber(year, turned ? day : month, turned ? month : day) > now + 45).length;
}

/** The same date, day and month exchanged. */
export function turned(reading: Reading): Reading {
  return reading.kind === 'calendar' && reading.eitherOrder ? { ...reading, month: reading.day, day: reading.month } : reading;
}
