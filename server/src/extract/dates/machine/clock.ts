import type { Token } from '../../../text/types.ts';
import type { Clock } from '../reading.ts';
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
  const clock: Clock = { hour: read.hour === 24 ? 0 : read.hour, minute: read.minute, ...(zone.universal ? { zone: 'Z' } : {}) };
  return { value: clock, to: zone.to };
}

interface Hour {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly to: number;
}

function hourAt(tokens: readonly Token[], at: number, tables: TermTables): Hour | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const named = token.kind === 'word' ? tables.namedHours[token.lower] : undefined;
  if (named !== undefined) return { hour: named, minute: undefined, to: at + 1 };
  if (token.kind !== 'number') return undefined;
  const four = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
  if (four) return zoneAt(tokens, at + 1, tables).to > at + 1 ? { hour: Number(four[1]), minute: Number(four[2]), to: at + 1 } : undefined;
  const joined = /^(\d{1,2})h(\d{2})?$/.exec(token.lower);
  if (joined) return { hour: Number(joined[1]), minute: joined[2] ? Number(joined[2]) : undefined, to: at + 1 };
  const digits = /^(\d{1,2})(?:\.(\d{2}))?$/.exec(token.text);
  if (!digits) return undefined;
  const hour = Number(digits[1]);
  const dotted = digits[2] ? Number(digits[2]) : undefined;
  return colonTime(tokens, at, hour, dotted, tables) ?? wordTime(tokens, at, hour, dotted, tables);
}

/** `21:00`, `01:30:15`, `9:05pm`: the marks touch the figures. */
function colonTime(tokens: readonly Token[], at: number, hour: number, dotted: number | undefined, tables: TermTables): Hour | undefined {
  const [first, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (dotted !== undefined || colon?.text !== ':' || !minute || !/^\d{2}$/.test(minute.text) || first?.end !== colon.start || colon.end !== minute.start) return undefined;
  const seconds = tokens[at + 3]?.text === ':' && tokens[at + 3]?.start === minute.end && /^\d{2}$/.test(tokens[at + 4]?.text ?? '');
  const to = at + (seconds ? 5 : 3);
  return halfDay(tokens, to, hour, Number(minute.text), tables) ?? { hour, minute: Number(minute.text), to };
}

/** `15 heures 30`, `14 h`, `8 am`, `5.30 p.m.`. */
function wordTime(tokens: readonly Token[], at: number, hour: number, dotted: number | undefined, tables: TermTables): Hour | undefined {
  const half = halfDay(tokens, at + 1, hour, dotted, tables);
  if (half) return half;
  if (dotted !== undefined || !tables.hourWords.includes(tokens[at + 1]?.lower ?? '')) return undefined;
  const minute = /^\d{2}$/.exec(tokens[at + 2]?.text ?? '');
  return minute ? { hour, minute: Number(minute[0]), to: at + 3 } : { hour, minute: undefined, to: at + 2 };
}

function halfDay(tokens: readonly Token[], at: number, hour: number, minute: number | undefined, tables: TermTables): Hour | undefined {
  if (tables.hourWords.includes('h')) return undefined;
  const word = (tokens[at]?.lower ?? '').replaceAll('.', '');
  if ((word !== 'am' && word !== 'pm') || hour > 12) return undefined;
  return { hour: (hour % 12) + (word === 'pm' ? 12 : 0), minute, to: at + 1 };
}

function zoneAt(tokens: readonly Token[], at: number, tables: TermTables): { readonly universal: boolean; readonly to: number } {
  const first = tokens[at];
  if (first?.text === '(' && tokens[at + 2]?.text === ')' && tables.universalZones.includes(tokens[at + 1]?.lower ?? '')) return { universal: true, to: at + 3 };
  const offset = offsetAt(tokens, first?.text === '(' ? at + 1 : at, tables);
  if (offset !== undefined && (first?.text !== '(' || tokens[offset]?.text === ')')) return { universal: false, to: first?.text === '(' ? offset + 1 : offset };
  if (first?.kind !== 'word') return { universal: false, to: at };
  if (tables.universalZones.includes(first.lower)) return { universal: true, to: at + 1 };
  for (let length = 4; length > 0; length--) {
    const words = tokens.slice(at, at + length).map((token) => token.lower).join(' ').replace("l' ", "l'");
    if (!tables.otherZones.includes(words)) continue;
    if (length === 1 && first.text !== first.text.toUpperCase()) break;
    return { universal: false, to: at + length };
  }
  return { universal: false, to: at };
}

/** `GMT+8`, `UTC -05:00`: index behind it. */
function offsetAt(tokens: readonly Token[], at: number, tables: TermTables): number | undefined {
  if (!tables.universalZones.includes(tokens[at]?.lower ?? '') || !/^[+\-−–]$/.test(tokens[at + 1]?.text ?? '') || !/^\d{1,2}$/.test(tokens[at + 2]?.text ?? '')) return undefined;
  return tokens[at + 3]?.text === ':' && /^\d{2}$/.test(tokens[at + 4]?.text ?? '') ? at + 5 : at + 3;
}
