import type { Token } from '../../../text/types.ts';
import type { FormMatch } from '../machine/scan.ts';
import type { Reading, ShiftReading, Unit } from '../reading.ts';

/** Words that count ahead or back from a date, in the languages read; the empty string stands for no word. */
const CONNECTIVES: Readonly<Record<string, 1 | -1>> = {
  après: 1, 'après le': 1, "après l'": 1, 'après la': 1, 'à partir de': 1, "à partir d'": 1, 'à partir du': 1, 'à compter de': 1, "à compter d'": 1, 'à compter du': 1, avant: -1, 'avant le': -1, 'avant la': -1, "avant l'": -1,
  after: 1, 'after the': 1, from: 1, before: -1, 'before the': -1,
};

/** *deux jours avant Noël*, *trois semaines à compter de demain*, *three days from Tuesday*: a length and the day it is counted from. */
export function joinCountedFrom(matches: readonly FormMatch[], tokens: readonly Token[]): FormMatch[] {
  const joined: FormMatch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const whole = before && counted(before, match, tokens);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(match);
  }
  return joined;
}

function counted(length: FormMatch, date: FormMatch, tokens: readonly Token[]): FormMatch | undefined {
  const gap = date.from - length.to;
  const distance = distanceOf(length.reading);
  if (!distance || gap > 3 || !isDay(date.reading)) return undefined;
  const trailing = gap === 0 ? tokens[length.to - 1] : undefined;
  const words = trailing ? trailing.lower : tokens.slice(length.to, date.from).map((token) => token.lower).join(' ');
  const sign = CONNECTIVES[words];
  return sign === undefined ? undefined : { from: length.from, to: date.to, reading: { ...distance, by: sign * Math.abs(distance.by), base: date.reading } };
}

/** Days only: *trois semaines après mai* counts from an unknown day. */
function isDay(reading: Reading): boolean {
  if (reading.kind === 'calendar') return reading.day !== undefined || reading.weekday !== undefined || reading.easter !== undefined;
  return reading.kind === 'shift' && (reading.unit === 'day' || (reading.unit === 'second' && reading.by === 0)) && !reading.base;
}

const LETTERS: Readonly<Record<string, Unit>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };

function distanceOf(reading: Reading): ShiftReading | undefined {
  if (reading.kind === 'shift' && reading.counted && reading.mod === undefined && !Number.isNaN(reading.by)) return { ...reading, from: 'text' };
  const match = reading.kind === 'fixed' && reading.type === 'DURATION' && reading.mod === undefined ? /^P(\d{1,4})([DWMY])$/.exec(reading.value) : null;
  const unit = LETTERS[match?.[2] ?? ''];
  return match && unit ? { kind: 'shift', unit, by: Number(match[1]), from: 'text', counted: true } : undefined;
}
