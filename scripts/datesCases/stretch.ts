import { intervalOf } from '../../server/src/extract/dates/resolve/interval.ts';
import { parseIsoDay } from '../../server/src/extract/dates/calendar.ts';

/** A stretch of time in minutes since 1970, the end not included. `part`: a part of a day, whose hours nobody agrees on. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly part: boolean;
}

const DAY = 1440;
const PARTS: Readonly<Record<string, readonly [number, number]>> = { MO: [0, 12], MI: [10, 16], AF: [12, 19], EV: [16, 24], NI: [18, 30], DT: [6, 21] };

/** What a TIMEX3 value covers, `a/b` included, or undefined if it is no point or period of the calendar. */
export function stretchOf(value: string): Stretch | undefined {
  const [from = '', to = from] = value.split('/');
  const first = sideOf(from);
  const last = sideOf(to);
  return first && last ? { start: first.start, end: last.end, part: first.part } : undefined;
}

function sideOf(value: string): Stretch | undefined {
  const at = value.indexOf('T');
  const [date, time] = at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
  const { earliest, latest } = intervalOf('DATE', date, undefined);
  const [low, high] = [parseIsoDay(earliest ?? ''), parseIsoDay(latest ?? '')];
  if (low === undefined || high === undefined) return undefined;
  if (time === undefined || time === '') return { start: low * DAY, end: (high + 1) * DAY, part: false };
  const part = PARTS[time];
  if (part) return { start: low * DAY + part[0] * 60, end: low * DAY + part[1] * 60, part: true };
  const start = low * DAY + minuteOf(time);
  return { start, end: start + 1, part: false };
}

/** Minute of the day of `16`, `16:30` or `16:30:12`. */
export function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Minutes since 1970 of an ISO date with or without a time. */
export function momentOf(iso: string): number | undefined {
  const day = parseIsoDay(iso);
  const time = iso.split('T')[1];
  return day === undefined ? undefined : day * DAY + (time === undefined ? 0 : minuteOf(time));
}
