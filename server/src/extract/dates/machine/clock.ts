import type { Token } from '../../../text/types.ts';
import type { Clock, HalfDay } from '../reading.ts';
import type { TermTables } from './grammar.ts';
import type { Term } from './terms.ts';

/**
 * A time of day at token `at`: `14h30`, `14 h 30`, `15 heures`, `21:00`, `8am`, `5.30 p.m.`, *midi*; with its zone if one
 * follows. A bare number of hours (*15 heures*) may be a duration: the pattern decides.
 */
export function readClock(tokens: readonly Token[], at: number, tables: TermTables): Term | undefined {
  const read = hourAt(tokens, at, tables);
  if (!read || read.hour > 24 || (read.minute ?? 0) > 59) return undefined;
  const zone = zoneAt(tokens, read.to, tables);
  const clock: Clock = { hour: read.hour === 24 ? 0 : read.hour, minute: read.minute, ...(read.second === undefined ? {} : { second: read.second }), ...(read.half ? { half: read.half } : {}), ...(zone.universal ? { zone: 'Z' } : {}) };
  return { value: clock, to: zone.to };
}

interface Hour {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly second?: number;
  readonly half?: HalfDay;
  readonly to: number;
}

function hourAt(tokens: readonly Token[], at: number, tables: TermTables): Hour | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const named = token.kind === 'word' ? tables.namedHours[token.lower] : undefined;
  if (named !== undefined) return { hour: named, minute: undefined, to: at + 1 };
  if (token.kind !== 'number') return undefined;
  const four = token.text.length > 2 ? /^([01]?\d|2[0-3])([0-5]\d)$/.exec(token.text) : null;
  if (four) return fourFigures(tokens, at, four, tables);
  const joined = token.lower.includes('h') ? /^(\d{1,2})h(\d{2})?$/.exec(token.lower) : null;
  if (joined && tables.hourWords.includes('h')) {
    const [hour, minute] = [Number(joined[1]), joined[2] ? Number(joined[2]) : undefined];
    return halfDay(tokens, at + 1, hour, minute, tables) ?? { hour, minute, to: at + 1 };
  }
  const digits = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(token.text);
  if (!digits) return undefined;
  const hour = Number(digits[1]);
  const dotted = digits[2] ? Number(digits[2]) : undefined;
  return colonTime(tokens, at, hour, dotted, tables) ?? wordTime(tokens, at, hour, dotted, tables);
}

/** `1830 GMT`, `1230pm`, `1140 a.m.`: only with what makes it a time. */
function fourFigures(tokens: readonly Token[], at: number, [, hours, minutes]: RegExpExecArray, tables: TermTables): Hour | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  const half = halfDay(tokens, at + 1, hour, minute, tables);
  if (half) return half;
  return hours?.length === 2 && zoneAt(tokens, at + 1, tables).to > at + 1 ? { hour, minute, to: at + 1 } : undefined;
}

/** `21:00`, `01:30:15`, `9:05pm`: the marks touch the figures. */
function colonTime(tokens: readonly Token[], at: number, hour: number, dotted: number | undefined, tables: TermTables): Hour | undefined {
  const [first, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dotted !== undefined || colon?.text !== ':' || !minute || !/^\d{2}$/.test(minute.text) || first?.end !== colon.start || colon.end !== minute.start) return undefined;
  const seconds = tokens[at + 3]?.text === ':' && tokens[at + 3]?.start === minute.end ? /^[0-5]\d$/.exec(tokens[at + 4]?.text ?? '') : null;
  const to = at + (seconds ? 5 : 3);
  const read = halfDay(tokens, to, hour, Number(minute.text), tables) ?? { hour, minute: Number(minute.text), to };
  return seconds ? { ...read, second: Number(seconds[0]) } : read;
}

/** `15 heures 30`, `14 h`, `8 am`, `5.30 p.m.`. */
function wordTime(tokens: readonly Token[], at: number, hour: number, dotted: number | undefined, tables: TermTables): Hour | undefined {
  const half = halfDay(tokens, at + 1, hour, dotted, tables);
  if (half) return half;
  if (dotted !== undefined || !tables.hourWords.includes(tokens[at + 1]?.lower ?? '')) return undefined;
  const minute = /^[0-5]\d$/.exec(tokens[at + 2]?.text ?? '');
  return minute ? { hour, minute: Number(minute[0]), to: at + 3 } : { hour, minute: undefined, to: at + 2 };
}

/** *am*, *p.m.* behind an hour of twelve; the short forms (*5h16p*) touch the figures. */
function halfDay(tokens: readonly Token[], at: number, hour: number, minute: number | undefined, tables: TermTables): Hour | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const lower = tokens[at]?.lower ?? '';
  const word = lower.includes('.') ? lower.replaceAll('.', '') : lower;
  const half = valueOf(tables.halfDays, word) ?? (tokens[at]?.start === tokens[at - 1]?.end ? valueOf(tables.gluedHalfDays, word) : undefined);
  if (half === undefined || hour > 23) return undefined;
  return { hour: hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), minute, half, to: at + 1 };
}

function valueOf<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function zoneAt(tokens: readonly Token[], at: number, tables: TermTables): { readonly universal: boolean; readonly to: number } {
  const first = tokens[at];
  if (first?.text === '(' && tokens[at + 2]?.text === ')' && tables.universalZones.includes(tokens[at + 1]?.lower ?? '')) return { universal: true, to: at + 3 };
  const offset = offsetAt(tokens, first?.text === '(' ? at + 1 : at, tables);
  if (offset !== undefined && (first?.text !== '(' || tokens[offset]?.text === ')')) return { universal: false, to: first?.text === '(' ? offset + 1 : offset };
  if (first?.text === ',' || first?.text === '(') {
    const named = placeAt(tokens, at + 1, tables);
    if (first.text === ',' || tokens[named]?.text === ')') return { universal: false, to: named > at + 1 ? named + (first.text === '(' ? 1 : 0) : at };
  }
  if (first?.kind !== 'word') return { universal: false, to: at };
  if (tables.universalZones.includes(first.lower)) return { universal: true, to: at + 1 };
  return { universal: false, to: placeAt(tokens, at, tables) };
}

/** *heure de Paris*, *local time*, *EDT*: index behind it, or `at`. */
function placeAt(tokens: readonly Token[], at: number, tables: TermTables): number {
  const first = tokens[at];
  if (first?.kind !== 'word' || !(first.capital || firstWordsOf(tables).has(first.lower))) return at;
  for (let length = Math.min(4, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.lower).join(' ').replaceAll("' ", "'");
    if (tables.otherZones.includes(words)) return length === 1 && tokens[at]?.text !== tokens[at]?.text.toUpperCase() ? at : at + length;
    if (tables.zoneHeads.includes(words) && tokens[at + length]?.capital) return at + length + 1;
    if (length > 1 && tables.zoneTails?.includes(tokens[at + length - 1]?.lower ?? '') && tokens.slice(at, at + length - 1).every(({ capital }) => capital)) return at + length;
  }
  return at;
}

/** The words that a named zone starts with, where it starts small. */
function firstWordsOf(tables: TermTables): ReadonlySet<string> {
  const known = firstWords.get(tables);
  if (known) return known;
  const words = new Set([...tables.otherZones, ...tables.zoneHeads].flatMap((phrase) => [phrase.split(' ')[0] ?? '', phrase.split(/(?<=')| /)[0] ?? '']));
  firstWords.set(tables, words);
  return words;
}

const firstWords = new WeakMap<TermTables, ReadonlySet<string>>();

/** `GMT+8`, `UTC -05:00`, `GMT+0900`: index behind it. */
function offsetAt(tokens: readonly Token[], at: number, tables: TermTables): number | undefined {
  if (!tables.universalZones.includes(tokens[at]?.lower ?? '') || !/^[+\-−–]$/.test(tokens[at + 1]?.text ?? '') || !/^(?:\d{1,2}|\d{4})$/.test(tokens[at + 2]?.text ?? '')) return undefined;
  return tokens[at + 3]?.text === ':' && /^\d{2}$/.test(tokens[at + 4]?.text ?? '') ? at + 5 : at + 3;
}
