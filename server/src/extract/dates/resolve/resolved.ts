import type { TimexMod, TimexType } from '../../facts.ts';
import { two, type DayNumber } from '../calendar.ts';
import type { Clock, DayPart } from '../reading.ts';
import type { Reference } from './reference.ts';

/** A value and what it rests on. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod?: TimexMod | undefined;
  readonly anchor: 'absolute' | 'published' | 'text' | 'none';
  /** The day, if the value is one: what later expressions are counted from. */
  readonly day?: DayNumber | undefined;
  /** What it was counted from, where that is not the date told last. */
  readonly from?: Reference;
}

/** Adds a time of day or a part of the day to the value of a date. */
export function withTime(date: Resolved, clock: Clock | undefined, part: DayPart | undefined): Resolved {
  if (clock) {
    const minute = clock.minute ?? 0;
    return { ...date, type: 'TIME', value: `${date.value}T${two(clock.hour)}:${two(minute)}${clock.second === undefined ? '' : `:${two(clock.second)}`}${clock.zone ?? ''}` };
  }
  return part ? { ...date, type: 'TIME', value: `${date.value}T${part}`.replace('TT', 'T') } : date;
}
