import type { DateReading, Timex } from '../../facts.ts';
import { dayNumber, isoDay, isoMonth, isoYear, weekdayOf, type DayNumber } from '../calendar.ts';
import type { RawTimex } from '../index.ts';
import type { CalendarReading, ClockReading, RangeReading, Reading, ShiftReading } from '../reading.ts';
import { dayBefore, onDay, resolveCalendar } from './calendarReading.ts';
import { intervalOf } from './interval.ts';
import { firstDay } from './nearest.ts';
import { turned, turnsRound } from './order.ts';
import { isNote, referenceDay, type Reference } from './reference.ts';
import { withTime, type Resolved } from './resolved.ts';
import { resolveShift } from './shiftReading.ts';
import { resolveStretch } from './weekdayStretch.ts';
import { resolveSpan } from './spanReading.ts';

/** Resolves the expressions of an article in the order of the text, so that *la veille* has a day to be counted from. */
export function resolveArticle(paragraphs: readonly (readonly RawTimex[])[], reference: Reference | undefined): Timex[][] {
  const memory: Memory = { told: undefined, earlier: [] };
  const turn = turnsRound(paragraphs, reference);
  return paragraphs.map((all) => {
    const ordered = turn ? all.map((raw) => ({ ...raw, reading: turned(raw.reading) })) : all;
    const raws = reference && isNote(reference) ? wholes(ordered).map((raw) => ({ ...raw, reading: planned(inNote(raw.reading, reference.reading), raw) })) : ordered;
    return raws.map((raw, i) => resolveOne(raw, raws[i + 1], reference, memory));
  });
}

/** A narrative has one expression where news has the day, the time and the end apart. */
function wholes(raws: readonly RawTimex[]): readonly RawTimex[] {
  if (!raws.some(({ whole }) => whole)) return raws;
  const kept: RawTimex[] = [];
  let end = -1;
  for (const raw of raws) {
    if (raw.start < end) continue;
    kept.push(raw.whole ? { ...raw, reading: raw.whole.reading, end: raw.whole.end, anchorNext: raw.whole.anchorNext, day: undefined } : raw);
    end = raw.whole?.end ?? raw.end;
  }
  return kept;
}

function inNote(reading: Reading, style: DateReading): Reading {
  if (reading.kind === 'range') return reading;
  return (style === 'nearest' && reading.kind !== 'clock' ? reading.nearest : undefined) ?? (reading.kind === 'span' ? reading : (reading.narrative ?? reading));
}

/** The day, or less exact date, told last. */
interface Memory {
  told: Reference | undefined;
  /** Those told before it, the latest first, as many as a passage may hold. */
  readonly earlier: Reference[];
}

const PASSAGE = 8;

function remember(memory: Memory, point: Reference): void {
  if (memory.told) memory.earlier.unshift(memory.told);
  memory.earlier.length = Math.min(memory.earlier.length, PASSAGE);
  memory.told = point;
}

function resolveOne(raw: RawTimex, next: RawTimex | undefined, reference: Reference | undefined, memory: Memory): Timex {
  const dated = raw.day ? { ...raw, ...raw.day } : raw.anchorNext ? next : undefined;
  const ahead = dated && resolve(dated.reading, dated, reference, memory);
  const style = reference?.reading ?? 'news';
  const told = ahead ? toldBy(ahead, style) : undefined;
  const resolved = firstDay((raw.stretch && resolveStretch(raw.stretch, raw.reading, reference)) ?? resolve(raw.reading, raw, reference, told ? { told, earlier: [] } : memory), raw.reading, reference);
  const before = told ?? memory.told;
  const point = toldBy(resolved, style);
  if (point) remember(memory, point);
  const { type, value, mod, anchor } = resolved;
  const weekday = statedWeekday(raw.reading);
  const { earliest, latest } = intervalOf(type, value, mod);
  const day: Timex = { start: raw.start, end: raw.end, type, value, anchor, earliest, latest };
  const timex = weekday === undefined ? day : { ...day, weekday };
  const from = anchor === 'text' ? valueOf(resolved.from ?? before) : undefined;
  if (!mod && !raw.bound && !from && raw.reading.kind !== 'fixed') return timex;
  const { freq, quant } = raw.reading.kind === 'fixed' ? raw.reading : NONE;
  return { ...timex, ...(mod ? { mod } : {}), ...(freq ? { freq } : {}), ...(quant ? { quant } : {}), ...(raw.bound ? { bound: raw.bound } : {}), ...(from ? { anchorValue: from } : {}) };
}

/** A reference point as a value: `2024-05-03`, `2024-05`, `2024`. */
function valueOf(reference: Reference | undefined): string | undefined {
  if (!reference) return undefined;
  if (reference.day !== undefined) return isoDay(reference.day);
  return reference.month === undefined ? isoYear(reference.year) : isoMonth(reference.year, reference.month);
}

const NONE: { readonly freq?: string; readonly quant?: string } = {};

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
      const base = memory.told?.day ?? comingDay(reading, reference);
      const day: Resolved = base === undefined ? { type: 'TIME', value: '', anchor: 'none' } : { type: 'TIME', value: isoDay(base), anchor: memory.told?.day === undefined ? 'published' : 'text', day: base };
      const timed = withTime(day, reading.clock, reading.part);
      return reading.mod ? { ...timed, mod: reading.mod } : timed;
    }
    default: {
      if (reading.apposition && memory.told?.day !== undefined) return { type: 'DATE', value: isoDay(memory.told.day), anchor: 'text', day: memory.told.day };
      if (reading.base) return resolveShift({ ...reading, from: 'text' }, toldBy(resolve(reference && isNote(reference) ? inNote(reading.base, reference.reading) : reading.base, raw, reference, memory), reference?.reading ?? 'news'), raw.tense);
      const from = reading.from === 'text' ? (memory.told ?? reference) : reference;
      const resolved = resolveShift(reading, from, raw.tense);
      return reading.from === 'text' && reference && !isNote(reference) ? notAhead(resolved, reading, raw, reference, memory) : resolved;
    }
  }
}

/** *at 3am*, *minuit*, told in a note at half past four, is that of the next day. */
function comingDay({ clock }: ClockReading, reference: Reference | undefined): DayNumber | undefined {
  if (reference?.day === undefined || reference.minute === undefined || reference.reading !== 'narrative' || !clock) return reference?.day;
  const over = (clock.half !== undefined || clock.hour === 0) && clock.hour * 60 + (clock.minute ?? 0) < reference.minute;
  return over ? reference.day + 1 : reference.day;
}

/**
 * *il est mort l'année suivante* lies before publication: where the date told last would put it behind, it is counted from one told earlier, and
 * from none rather than from a wrong one.
 */
function notAhead(resolved: Resolved, reading: ShiftReading, raw: RawTimex, reference: Reference, memory: Memory): Resolved {
  if (raw.tense !== 'past' || !(reading.by > 0) || !isAhead(resolved, reference)) return resolved;
  for (const told of memory.earlier) {
    const other = resolveShift(reading, told, raw.tense);
    if (!isAhead(other, reference)) return { ...other, from: told };
  }
  return resolveShift(reading, undefined, raw.tense);
}

function isAhead({ type, value, mod }: Resolved, { year, month, day }: Reference): boolean {
  const { earliest } = intervalOf(type, value, mod);
  const published = [isoYear(year), ...(month === undefined ? [] : [isoMonth(year, month).slice(5)]), ...(day === undefined ? [] : [isoDay(day).slice(8)])].join('-');
  return earliest !== null && earliest.slice(0, published.length) > published;
}

function resolveRange({ first, last, part }: RangeReading, raw: RawTimex, reference: Reference | undefined, memory: Memory): Resolved {
  const open = (last.kind === 'clock' && first.kind !== 'clock') || (reference !== undefined && isNote(reference) && isWeekday(first) && isWeekday(last));
  const start = open ? resolve(first, raw, reference, memory) : undefined;
  const end = start?.day !== undefined && isWeekday(last) && last.kind === 'calendar' ? withTime(onDay(start.day + ((Number(last.weekday) - weekdayOf(start.day) + 7) % 7), start.anchor), last.clock, last.part) : resolve(last, raw, reference, start ? { told: toldBy(start, reference?.reading ?? 'news') ?? memory.told, earlier: [] } : memory);
  const from = start ?? startOf(first, end, raw, reference, memory);
  if (part) return { ...withTime({ ...from, type: 'TIME', anchor: end.anchor }, undefined, part), day: end.day };
  const behind = open && from.day !== undefined && end.day === from.day && end.value < from.value ? afterMidnight(end, from.day) : end;
  return { type: behind.type, value: `${from.value}/${laterYear(from.value, behind.value, last)}`, anchor: (first.kind === 'clock' ? behind : from).anchor, day: lastDay(behind) };
}

/** *vacation Monday to Friday*: a bare weekday that a noun puts ahead is the next one, whatever the reading. */
function planned(reading: Reading, raw: RawTimex): Reading {
  if (!raw.planned) return reading;
  if (reading.kind === 'range') return isWeekday(reading.first) ? { ...reading, first: { ...reading.first, count: 1 } } : reading;
  return isWeekday(reading) ? { ...reading, count: 1 } : reading;
}

function isWeekday(reading: Reading): reading is CalendarReading {
  return reading.kind === 'calendar' && reading.weekday !== undefined && reading.day === undefined && reading.week === undefined && reading.towards === undefined;
}

/** *de novembre à mars*: the end lies in the year after where it would come first. */
function laterYear(from: string, to: string, last: RangeReading['last']): string {
  const turns = last.kind === 'calendar' && last.year === undefined && /^\d{4}-\d{2}$/.test(from) && /^\d{4}-\d{2}$/.test(to) && to < from;
  return turns ? `${isoYear(Number(to.slice(0, 4)) + 1)}${to.slice(4)}` : to;
}

/** The beginning of a range whose end is known: a time on the same day, a date on the last such day before. */
function startOf(first: RangeReading['first'], end: Resolved, raw: RawTimex, reference: Reference | undefined, memory: Memory): Resolved {
  if (first.kind === 'clock') return resolve(first, raw, reference, end.day === undefined ? memory : { told: referenceDay(end.day, reference?.reading), earlier: [] });
  const day = end.day !== undefined && first.kind === 'calendar' ? dayBefore(first, end.day) : undefined;
  if (day === undefined) return resolve(first, raw, reference, memory);
  return withTime({ ...end, type: 'DATE', value: isoDay(day), day }, first.clock, first.part);
}

/** *mardi de 22 h à 2 h* ends on Wednesday. */
function afterMidnight(end: Resolved, day: DayNumber): Resolved {
  return { ...end, value: end.value.replace(isoDay(day), isoDay(day + 1)), day: day + 1 };
}

function lastDay(resolved: Resolved): DayNumber | undefined {
  if (resolved.day !== undefined) return resolved.day;
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(resolved.value);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
