import type { Line, Section } from '../../text/types.ts';
import { dayNumber, isDate, type DayNumber } from '../dates/calendar.ts';
import type { RawTimex } from '../dates/index.ts';

/** What the clues are looked for in: `lines`, `raw` and `starts` run in parallel, furniture left out. */
export interface Source {
  readonly text: string;
  readonly section: Section;
  readonly lines: readonly Line[];
  readonly raw: readonly (readonly RawTimex[])[];
  readonly starts: readonly number[];
}

/** The day that an expression states in full, without anything being worked out. */
export function statedDay({ reading }: RawTimex): DayNumber | undefined {
  if (reading.kind !== 'calendar' || reading.year === undefined || reading.month === undefined || reading.day === undefined || reading.mod) return undefined;
  return isDate(reading.year, reading.month, reading.day) ? dayNumber(reading.year, reading.month, reading.day) : undefined;
}
