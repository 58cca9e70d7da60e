import type { ClaimValue, TimexMod } from '../../extract/facts.ts';
import { bounded, gap } from '../days.ts';
import type { Relation } from './relation.ts';

type DateValue = Extract<ClaimValue, { kind: 'date' }>;

/** A night belongs to two days: dates this close do not exclude each other where one of them is a time of day. */
const NIGHT = 1;
/** Clock times given as round figures: a quarter of an hour is no disagreement when a text says *vers*. */
const MINUTES = 15;
/** What happened before an hour, or after it, happened within this many minutes of it. */
const EDGE = 60;

/** Compares dates at the coarser of their granularities: 2022 contains 2022-02. Times of one day compare to the minute. */
export function relateDates(a: DateValue, b: DateValue): Relation {
  if (a.value === b.value && a.mod === b.mod) return 'equal';
  if (!/\d{2}/.test(a.value) || !/\d{2}/.test(b.value)) return 'apart';
  const [clockA, clockB] = [minuteOf(a.value), minuteOf(b.value)];
  if (a.value.startsWith('T') || b.value.startsWith('T')) return relateClocks({ minute: clockA, mod: a.mod }, { minute: clockB, mod: b.mod });
  const distance = gap(a, b);
  if (distance === null) return 'apart';
  if (distance === 0 && twoParts(a.value, b.value)) return 'differs';
  if (distance === 0) return clockA !== null && clockB !== null && a.value.slice(0, 10) === b.value.slice(0, 10) ? relateClocks({ minute: clockA, mod: a.mod }, { minute: clockB, mod: b.mod }) : 'refines';
  if (a.mod !== undefined || b.mod !== undefined) return 'strains';
  return Math.abs(distance) <= NIGHT && (nightly(a) || nightly(b)) ? 'refines' : bounded(a) && bounded(b) ? 'differs' : 'strains';
}

/** The morning of a day is not its evening; a night and an afternoon border on both. */
function twoParts(a: string, b: string): boolean {
  const [one, two] = [a, b].map((value) => /^\d{4}-\d{2}-\d{2}T(MO|EV)$/.exec(value)?.[1]);
  return one !== undefined && two !== undefined && one !== two && a.slice(0, 10) === b.slice(0, 10);
}

const nightly = ({ value }: DateValue): boolean => /T(NI|EV|MO|\d)/.test(value);

function minuteOf(value: string): number | null {
  const clock = /T(\d{2}):(\d{2})/.exec(value);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}

interface Clock {
  readonly minute: number | null;
  readonly mod: TimexMod | undefined;
}

function relateClocks(a: Clock, b: Clock): Relation {
  if (a.minute === null || b.minute === null) return 'refines';
  const apart = Math.min(Math.abs(a.minute - b.minute), 1440 - Math.abs(a.minute - b.minute));
  if (apart === 0) return 'equal';
  if (a.mod !== undefined || b.mod !== undefined) return apart <= MINUTES || within(a.minute, b) || within(b.minute, a) ? 'refines' : 'strains';
  // Whole hours apart may be two time zones.
  return apart % 60 === 0 ? 'strains' : 'differs';
}

/** *Avant 13 heures*, *dès 9 heures*: true for a minute on that side of the hour, and not hours away from it. */
function within(minute: number, { minute: edge, mod }: Clock): boolean {
  const ahead = (edge ?? NaN) - minute;
  if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return ahead > 0 && ahead < EDGE;
  return (mod === 'AFTER' || mod === 'ON_OR_AFTER') && ahead < 0 && ahead > -EDGE;
}
