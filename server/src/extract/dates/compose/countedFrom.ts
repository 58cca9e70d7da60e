import type { Token } from '../../../text/types.ts';
import type { JoinWords } from '../machine/grammar.ts';
import type { TimexMod } from '../../facts.ts';
import type { FormMatch } from '../machine/scan.ts';
import type { Reading, ShiftReading, Unit } from '../reading.ts';

/** *deux jours avant Noël*, *trois semaines à compter de demain*, *three days from Tuesday*: a length and the day it is counted from. */
export function joinCountedFrom(matches: readonly FormMatch[], tokens: readonly Token[], joins: JoinWords): FormMatch[] {
  const joined: FormMatch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const whole = before && counted(before, match, tokens, joins);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(match);
  }
  return joined;
}

function counted(length: FormMatch, date: FormMatch, tokens: readonly Token[], joins: JoinWords): FormMatch | undefined {
  const gap = date.from - length.to;
  const distance = distanceOf(length.reading);
  if (!distance || gap > 3 || !isDay(date.reading)) return undefined;
  const trailing = gap === 0 ? tokens[length.to - 1] : undefined;
  const words = trailing ? trailing.lower : tokens.slice(length.to, date.from).map((token) => token.lower).join(' ');
  const sign = Object.hasOwn(joins.counted, words) ? joins.counted[words] : undefined;
  return sign === undefined ? undefined : { from: length.from, to: date.to, reading: { ...distance, by: sign * Math.abs(distance.by), base: date.reading, mod: sideOf(distance.mod, sign) } };
}

/** *plus de deux jours avant* lies before, *plus de deux jours après* behind. */
function sideOf(mod: TimexMod | undefined, sign: 1 | -1): TimexMod | undefined {
  if (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') return sign < 0 ? 'BEFORE' : 'AFTER';
  if (mod === 'LESS_THAN' || mod === 'EQUAL_OR_LESS') return sign < 0 ? 'AFTER' : 'BEFORE';
  return mod;
}

/** Days only: *trois semaines après mai* counts from an unknown day. */
function isDay(reading: Reading): boolean {
  if (reading.kind === 'calendar') return reading.day !== undefined || reading.weekday !== undefined || reading.easter !== undefined;
  return reading.kind === 'shift' && (reading.unit === 'day' || (reading.unit === 'second' && reading.by === 0)) && !reading.base;
}

const LETTERS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

function distanceOf(reading: Reading): ShiftReading | undefined {
  if (reading.kind === 'shift' && reading.counted && !Number.isNaN(reading.by)) return { ...reading, from: 'text' };
  const match = reading.kind === 'fixed' && reading.type === 'DURATION' ? /^P(\d{1,4})([DWMY])$/.exec(reading.value) : null;
  const unit = LETTERS[match?.[2] ?? ''];
  return match && unit ? { kind: 'shift', unit, by: Number(match[1]), from: 'text', counted: true, mod: reading.kind === 'fixed' ? reading.mod : undefined } : undefined;
}
