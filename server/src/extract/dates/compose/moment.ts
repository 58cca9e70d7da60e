import type { FormMatch } from '../machine/scan.ts';
import type { CalendarReading, Clock, ClockReading, DayPart, RangeReading, Reading, ShiftReading } from '../reading.ts';
import type { Chain } from './chains.ts';

export type Side = CalendarReading | ShiftReading | ClockReading;

/** What a chain says as a whole: a day with its time, or a range of such moments. */
export function wholeOf(matches: readonly FormMatch[], { from, to, second }: Chain): Reading | undefined {
  const first = momentOf(matches.slice(from, second ?? to).map(({ reading }) => reading));
  if (!first || second === undefined) return first;
  const last = momentOf(matches.slice(second, to).map(({ reading }) => reading));
  return last && joined(first, last);
}

/** The reading of a chain that names the day of a time of day at `at`: on its own side, else on the other one. */
export function dayOf(matches: readonly FormMatch[], { from, to, second }: Chain, at: number): FormMatch | undefined {
  const dated = (some: readonly FormMatch[]): FormMatch | undefined => some.find(({ reading }) => (reading.kind === 'calendar' || reading.kind === 'shift') && !reading.loose);
  const middle = second ?? to;
  const [own, other] = at < middle ? [matches.slice(from, middle), matches.slice(middle, to)] : [matches.slice(middle, to), matches.slice(from, middle)];
  return dated(own) ?? dated(other);
}

function momentOf(readings: readonly Reading[]): Reading | undefined {
  const date = readings.find((one) => one.kind === 'calendar' || one.kind === 'shift' || (one.kind === 'range' && one.first.kind !== 'clock'));
  const times = readings.find((one): one is RangeReading => one.kind === 'range' && one.first.kind === 'clock');
  const clock = readings.flatMap((one) => ((one.kind === 'clock' || one.kind === 'calendar' || one.kind === 'shift') && one.clock ? [one.clock] : []))[0];
  const part = readings.flatMap((one) => ((one.kind === 'clock' || one.kind === 'calendar' || one.kind === 'shift') && one.part ? [one.part] : []))[0];
  const mod = readings.flatMap((one) => (one.kind === 'clock' && one.mod ? [one.mod] : []))[0];
  if (date?.kind === 'range') return clock ? { ...date, first: { ...date.first, clock: inPart(clock, part) }, last: { ...date.last, clock: inPart(clock, part) } } : date;
  const base: Side = date?.kind === 'calendar' || date?.kind === 'shift' ? date : { kind: 'clock' };
  if (times) return joined(withClock(base, times.first.clock, part), withClock(base, times.last.clock, part));
  return clock ? withClock(base, clock, part) : { ...base, part, ...(mod ? { mod } : {}) };
}

function withClock(base: Side, clock: Clock | undefined, part: DayPart | undefined): Side {
  return { ...base, part: undefined, clock: clock && inPart(clock, part) };
}

/** *cet après-midi à 3 h* is 15 h. */
export function inPart(clock: Clock, part: DayPart | undefined): Clock {
  const late = clock.half === undefined && clock.hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && clock.hour > 5));
  return late ? { ...clock, hour: clock.hour + 12, half: 'pm' } : clock;
}

function joined(first: Reading, last: Reading): Reading | undefined {
  if (first.kind === 'range' && last.kind === 'range') return undefined;
  const [start, end] = [first.kind === 'range' ? first.first : first, last.kind === 'range' ? last.last : last];
  if (!isSide(start) || !isSide(end)) return undefined;
  const dated = withYearOf(start, end);
  const [a, b] = start.clock && end.clock ? halves(start.clock, end.clock) : [start.clock, end.clock];
  return { kind: 'range', first: { ...dated, clock: a }, last: { ...end, clock: b } };
}

function isSide(reading: Reading): reading is Side {
  return reading.kind === 'calendar' || reading.kind === 'shift' || reading.kind === 'clock';
}

/** *de 2 à 4 pm*, *8 pm – 11*: what one end says of its half of the day holds for the other where that keeps them in order. */
export function halves(a: Clock, b: Clock): readonly [Clock, Clock] {
  if (b.half === 'pm' && a.half === undefined && a.hour < 12 && a.hour + 12 <= b.hour) return [{ ...a, hour: a.hour + 12 }, b];
  if (b.half === 'am' && a.half === undefined && a.hour === 12) return [{ ...a, hour: 0 }, b];
  if (a.half === 'pm' && b.half === undefined && b.hour < 12 && b.hour + 12 > a.hour) return [a, { ...b, hour: b.hour + 12 }];
  return [a, b];
}

/** *de mai à octobre 2020*: the year at the end holds for the beginning, or the one before does where that lies later in the year. */
export function withYearOf(start: Side, end: Reading): Side {
  if (start.kind !== 'calendar' || end.kind !== 'calendar' || start.year !== undefined || end.year === undefined || start.month === undefined) return start;
  return { ...start, year: end.month !== undefined && start.month > end.month ? end.year - 1 : end.year };
}
