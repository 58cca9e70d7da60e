import type { DateReading, Timex } from '../../facts.ts';
import { dayNumber, isoDay, type DayNumber } from '../calendar.ts';
import type { RawTimex } from '../index.ts';
import type { RangeReading, Reading } from '../reading.ts';
import { dayBefore, resolveCalendar } from './calendarReading.ts';
import { intervalOf } from './interval.ts';
import { referenceDay, type Reference } from './reference.ts';
import { withTime, type Resolved } from './resolved.ts';
import { resolveShift } from './shiftReading.ts';
import { resolveSpan } from './spanReading.ts';

/** Resolves the expressions of an article in the order of the text, so that *la veille* has a day to be counted from. */
export function resolveArticle(paragraphs: readonly (readonly RawTimex[])[], reference: Reference | undefined): Timex[][] {
  const memory: Memory = { told: undefined };
  return paragraphs.map((all) => {
    const raws = reference?.reading === 'narrative' ? all.map((raw) => ({ ...raw, reading: inNarrative(raw.reading) })) : all;
    return raws.map((raw, i) => resolveOne(raw, raws[i + 1], reference, memory));
  });
}

function inNarrative(reading: Reading): Reading {
  return reading.kind === 'range' ? reading : (reading.narrative ?? reading);
}

/** The day, or less exact date, told last. */
interface Memory {
  told: Reference | undefined;
}

function resolveOne(raw: RawTimex, next: RawTimex | undefined, reference: Reference | undefined, memory: Memory): Timex {
  const ahead = raw.anchorNext && next ? resolve(next.reading, next, reference, memory) : undefined;
  const style = reference?.reading ?? 'news';
  const told = ahead ? toldBy(ahead, style) : undefined;
  const resolved = resolve(raw.reading, raw, reference, told ? { told } : memory);
  const point = toldBy(resolved, style);
  if (point) memory.told = point;
  const { type, value, mod, anchor } = resolved;
  const weekday = statedWeekday(raw.reading);
  const timex = { start: raw.start, end: raw.end, type, value, anchor, ...intervalOf(type, value, mod), ...(weekday === undefined ? {} : { weekday }) };
  return mod ? { ...timex, mod } : timex;
}

/** The weekday of a full date: only there it is a statement of its own, elsewhere it helps to find the day. */
function statedWeekday(reading: Reading): number | undefined {
  return reading.kind === 'calendar' && reading.year !== undefined && reading.month !== undefined && reading.day !== undefined ? reading.weekday : undefined;
}

function toldBy(resolved: Resolved, reading: DateReading): Reference | undefined {
  if (resolved.day !== undefined) return referenceDay(resolved.day, reading);
  const month = /^(\d{4})(?:-(?:(\d{2})|[QH]\d|SP|SU|FA|WI))?$/.exec(resolved.value);
  if (resolved.type !== 'DATE' || !month) return undefined;
  return { year: Number(month[1]), month: month[2] ? Number(month[2]) : undefined, day: undefined, reading };
}

function resolve(reading: Reading, raw: RawTimex, reference: Reference | undefined, memory: Memory): Resolved {
  switch (reading.kind) {
    case 'fixed':
      return { type: reading.type, value: reading.value, mod: reading.mod, anchor: reading.type === 'DATE' && /^\d/.test(reading.value) ? 'absolute' : 'none' };
    case 'calendar':
      return resolveCalendar(reading, reading.from === 'text' ? (memory.told ?? reference) : reference, raw.tense);
    case 'span':
      return resolveSpan(reading, reference);
    case 'range':
      return resolveRange(reading, raw, reference, memory);
    case 'clock': {
      const base = memory.told?.day ?? reference?.day;
      const day: Resolved = base === undefined ? { type: 'TIME', value: '', anchor: 'none' } : { type: 'TIME', value: isoDay(base), anchor: memory.told?.day === undefined ? 'published' : 'text', day: base };
      const timed = withTime(day, reading.clock, reading.part);
      return reading.mod ? { ...timed, mod: reading.mod } : timed;
    }
    default: {
      if (reading.apposition && memory.told?.day !== undefined) return { type: 'DATE', value: isoDay(memory.told.day), anchor: 'text', day: memory.told.day };
      if (reading.base) return resolveShift({ ...reading, from: 'text' }, toldBy(resolve(reference?.reading === 'narrative' ? inNarrative(reading.base) : reading.base, raw, reference, memory), reference?.reading ?? 'news'), raw.tense);
      const from = reading.from === 'text' ? (memory.told ?? reference) : reference;
      return resolveShift(reading, from, raw.tense);
    }
  }
}

function resolveRange(reading: RangeReading, raw: RawTimex, reference: Reference | undefined, memory: Memory): Resolved {
  const last = resolve(reading.last, raw, reference, memory);
  const day = last.day !== undefined && reading.first.kind === 'calendar' ? dayBefore(reading.first, last.day) : undefined;
  const first = day === undefined ? resolve(reading.first, raw, reference, memory) : { ...last, value: isoDay(day), day };
  if (reading.part) return { ...withTime({ ...first, type: 'TIME', anchor: last.anchor }, undefined, reading.part), day: last.day };
  return { type: last.type, value: `${first.value}/${last.value}`, anchor: last.anchor, day: lastDay(last) };
}

function lastDay(resolved: Resolved): DayNumber | undefined {
  if (resolved.day !== undefined) return resolved.day;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(resolved.value);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
