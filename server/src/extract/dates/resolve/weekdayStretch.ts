import { weekdayOf } from '../calendar.ts';
import type { Reading, Tense } from '../reading.ts';
import { isNote, type Reference } from './reference.ts';
import { onDay } from './calendarReading.ts';
import { withTime, type Resolved } from './resolved.ts';

/** Two weekdays that are the ends of one stretch (*de lundi à vendredi*), and which of them is meant. */
export interface WeekdayStretch {
  readonly first: number;
  readonly last: number;
  readonly tense: Tense;
  readonly side: 'first' | 'last';
}

/** The stretch that two readings open and close, or undefined if one of them is more than a weekday. */
export function stretchOfWeekdays(first: Reading | undefined, last: Reading | undefined): Pick<WeekdayStretch, 'first' | 'last'> | undefined {
  return isBare(first) && isBare(last) ? { first: Number(first.weekday), last: Number(last.weekday) } : undefined;
}

/** The day of one end in news: the stretch that ended last, or the next one where the verb looks ahead. Apart, its ends would come in any order. */
export function resolveStretch({ first, last, tense, side }: WeekdayStretch, reading: Reading, reference: Reference | undefined): Resolved | undefined {
  if (reference?.day === undefined || isNote(reference) || reading.kind !== 'calendar') return undefined;
  const [today, length] = [reference.day, (last - first + 7) % 7];
  const start = tense === 'future' ? today + ((first - weekdayOf(today) + 7) % 7) : today - ((weekdayOf(today) - last + 7) % 7) - length;
  return withTime(onDay(side === 'first' ? start : start + length, 'published'), reading.clock, reading.part);
}

function isBare(reading: Reading | undefined): reading is Extract<Reading, { readonly kind: 'calendar' }> {
  return reading?.kind === 'calendar' && reading.weekday !== undefined && [reading.day, reading.month, reading.year, reading.week, reading.towards, reading.beyond, reading.count, reading.nth, reading.from].every((part) => part === undefined);
}
