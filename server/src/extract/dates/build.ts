import type { TimexMod, TimexType } from '../facts.ts';
import type { Captures, DatePattern, Form } from './machine/grammar.ts';
import type { CalendarReading, DayPart, FixedReading, Reading, ShiftReading, Unit } from './reading.ts';

/** A pattern whose forms are read in one way. */
export function pattern(name: string, forms: readonly string[], read: Form['read']): DatePattern {
  return { name, forms: forms.map((form) => ({ form, read })) };
}

/** A pattern whose forms are read in several ways. */
export function patterns(name: string, ...groups: readonly [readonly string[], Form['read']][]): DatePattern {
  return { name, forms: groups.flatMap(([forms, read]) => forms.map((form) => ({ form, read }))) };
}

/** A calendar reading from the captures `year`, `month`, `day`, `weekday`, `part`, `season`, and what is added. */
export function calendar(c: Captures, more: Partial<CalendarReading> = {}): CalendarReading {
  return { kind: 'calendar', year: c.number('year'), month: c.number('month'), day: c.number('day'), weekday: c.number('weekday'), part: c.text('part') as DayPart | undefined, season: c.text('season'), ...more };
}

export function shift(unit: Unit, by: number, from: 'published' | 'text', more: Partial<ShiftReading> = {}): ShiftReading {
  return { kind: 'shift', unit, by, from, ...more };
}

export function fixed(type: TimexType, value: string, mod?: TimexMod): FixedReading {
  return mod ? { kind: 'fixed', type, value, mod } : { kind: 'fixed', type, value };
}

/** A set of all of them: *chaque lundi*, *every day*. */
export function every(set: FixedReading): FixedReading {
  return { ...set, quant: 'EVERY' };
}

/** The unit captured under a name; the classes hold only names of {@link Unit}. */
export function unitOf(c: Captures, name = 'unit'): Unit {
  return (c.text(name) ?? 'day') as Unit;
}

/** The modifier captured under a name. */
export function modOf(c: Captures, name = 'mod'): TimexMod | undefined {
  return c.text(name) as TimexMod | undefined;
}

/** TIMEX3 period of an amount of units; NaN is `X`. `half` adds half a unit. */
export function period(amount: number, unit: Unit, half = false): string {
  const [letter, factor, time] = PERIODS[unit];
  const count = Number.isNaN(amount) ? 'X' : String(Math.round((amount + (half ? 0.5 : 0)) * factor * 100) / 100);
  return `P${time ? 'T' : ''}${count}${letter}`;
}

const PERIODS: Readonly<Record<Unit, readonly [string, number, boolean]>> = {
  second: ['S', 1, true], minute: ['M', 1, true], hour: ['H', 1, true], day: ['D', 1, false], weekend: ['WE', 1, false], week: ['W', 1, false], fortnight: ['W', 2, false], month: ['M', 1, false],
  quarter: ['M', 3, false], half: ['M', 6, false], year: ['Y', 1, false], decade: ['Y', 10, false], century: ['Y', 100, false],
};

/** Two calendar readings as a range: what the last has and the first lacks (month, year) is the first's too. */
export function rangeOf(first: Partial<CalendarReading>, last: Partial<CalendarReading>, part?: DayPart): Reading {
  const end: CalendarReading = { kind: 'calendar', ...last };
  return { kind: 'range', first: { ...end, weekday: undefined, ...first, kind: 'calendar' }, last: end, part };
}

/** A form that only a narrative takes for a date. */
export function inNotes(reading: CalendarReading | ShiftReading): Reading {
  return { ...reading, loose: true };
}
