import type { Timex } from '../../server/src/extract/facts.ts';
import { minuteOf, momentOf, stretchOf } from './stretch.ts';

/** An expression of a peer's test, as the data files keep it. */
export interface PeerSpan {
  readonly text: string;
  readonly type: string;
  readonly start: number;
  readonly grain?: string | null;
  readonly timex?: string | null;
  readonly values?: unknown;
}

export interface PeerCase {
  readonly id: string;
  readonly source: string;
  readonly lang: 'fr' | 'en';
  readonly text: string;
  readonly ref: string | null;
  readonly spans: readonly PeerSpan[];
}

/** What a peer expects: its kind, and whether a value of ours says the same. */
export interface Wanted {
  readonly kind: string;
  readonly shown: string;
  readonly accepts: (timex: Timex) => boolean;
}

/** The expectation in an expression of a peer, or undefined where the peer states no value. */
export function wantedOf({ source, ref }: PeerCase, span: PeerSpan): Wanted | undefined {
  if (source === 'duckling') return duckling(span);
  return source.startsWith('chrono') ? chrono(span, ref) : recognizers(span);
}

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', number | undefined>>;

/** chrono-node: parts of the start, and of the end if there is one. */
function chrono({ values }: PeerSpan, ref: string | null): Wanted | undefined {
  const { start, end } = (values ?? {}) as { start?: Parts; end?: Parts };
  if (!start || (start.day === undefined && start.hour === undefined)) return undefined;
  const shown = [start, end].flatMap((parts) => (parts ? [partsText(parts)] : [])).join('/');
  const kind = `${start.day === undefined ? 'time' : start.hour === undefined ? 'day' : 'day and time'}${end ? ' range' : ''}`;
  return { kind, shown, accepts: ({ value }) => isParts(value.split('/')[0] ?? '', start, ref) && (!end || isParts(value.split('/')[1] ?? '', end, ref)) };
}

const two = (value: number): string => String(value).padStart(2, '0');
const partsText = ({ year, month, day, hour, minute }: Parts): string => `${day === undefined ? '' : `${year}-${two(month ?? 0)}-${two(day)}`}${hour === undefined ? '' : `T${two(hour)}:${two(minute ?? 0)}`}`;

/**
 * What a case states and no more: a part that it leaves out may be anything, the first day of a month is chrono's way to write the
 * month, and the hour of the reference its way to write a day that is counted from it.
 */
function isParts(value: string, parts: Parts, ref: string | null): boolean {
  const at = value.indexOf('T');
  const [date, time] = at < 0 ? [value, undefined] : [value.slice(0, at), value.slice(at + 1)];
  const [year, month, day] = date.split('-').map(Number);
  if (parts.year !== undefined && parts.day !== undefined && year !== parts.year) return false;
  if (parts.month !== undefined && parts.day !== undefined && parts.month > 0 && month !== parts.month) return false;
  if (parts.day !== undefined && (day === undefined ? parts.day !== 1 || time !== undefined : day !== parts.day)) return false;
  if (parts.hour === undefined) return true;
  const wanted = parts.hour * 60 + (parts.minute ?? 0);
  if (time === undefined) return wanted === minuteOf(ref?.split('T')[1] ?? '99');
  const stretch = stretchOf(`2000-01-01T${time}`);
  const moment = (momentOf('2000-01-01') ?? 0) + wanted;
  return stretch !== undefined && (stretch.part ? stretch.start <= moment && moment < stretch.end : stretch.start === moment);
}

const GRAINS: Readonly<Record<string, string>> = { Day: 'day', Month: 'month', Year: 'year', Week: 'week', Hour: 'time', Minute: 'time', Second: 'time', Quarter: 'month' };

/** duckling: a moment with a grain, or two of them; open ones say which side. */
function duckling({ text, type, grain, values }: PeerSpan): Wanted | undefined {
  const moments = (values as string[]).map((value) => momentOf(value.replace('-00-', '-01-')));
  const [start, end] = moments;
  if (start === undefined || (values as string[]).length > 2) return undefined;
  const open = type.includes('Open');
  const kind = `${GRAINS[grain ?? ''] ?? 'day'}${open ? ', open' : end === undefined ? '' : ' range'}`;
  const accepts = ({ value, mod }: Timex): boolean => {
    const there = stretchOf(value);
    if (!there) return false;
    const ours = value.includes('T') && !there.part ? moved(there, minutesToThem(text)) : there;
    if (grain === 'Hour' && end === undefined && COUNTED.test(text) && value.length === 10) return ours.start <= start && start < ours.end;
    if (open) return Math.abs(ours.start - start) <= 60 || ours.part;
    if (end === undefined) return ours.start === start && grainOf(value) === (GRAINS[grain ?? ''] ?? '');
    if (mod === 'START' || mod === 'MID' || mod === 'END' || ours.part) return ours.start - 60 <= start && end <= ours.end + 60;
    return Math.abs(ours.start - start) <= (grain === 'Hour' ? 6 * 60 : 60) && Math.abs(ours.end - end) <= (grain === 'Day' || grain === 'Month' ? 1440 : 60);
  };
  return { kind, shown: (values as string[]).join('/'), accepts };
}

/** *in 7 days* is an hour of that day there. */
const COUNTED = /(?:^|\s)(?:days?|fortnight|jours?)(?:\s|$)/i;

/** Hours of zones from Greenwich; the cases are told in a zone two hours behind it, and a time with a zone is told here as it is written. */
const ZONES: Readonly<Record<string, number>> = { gmt: 0, utc: 0, bst: 1, cet: 1, cest: 2, est: -5, cst: -6, pst: -8 };
const THEIRS = -2;

function minutesToThem(text: string): number {
  const zone = /(?:^|[^A-Za-z])(GMT|gmt|UTC|BST|CET|CEST|EST|CST|PST|pst)(?:[^A-Za-z]|$)/.exec(text)?.[1]?.toLowerCase();
  return zone === undefined ? 0 : (THEIRS - (ZONES[zone] ?? 0)) * 60;
}

function moved<S extends { readonly start: number; readonly end: number }>(stretch: S, minutes: number): S {
  return { ...stretch, start: stretch.start + minutes, end: stretch.end + minutes };
}

function grainOf(value: string): string {
  if (value.includes('T')) return 'time';
  if (value.includes('W')) return 'week';
  return value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
}

/** Recognizers-Text: TIMEX, or where it is open (`XXXX-…`) the dates that it may stand for. */
function recognizers({ type, timex, values }: PeerSpan): Wanted | undefined {
  if (!timex) return undefined;
  const candidates = [timex, ...resolutions(values)];
  return { kind: type, shown: candidates.slice(0, 3).join(' | '), accepts: ({ value, mod }) => candidates.some((one) => same(value, one, mod)) };
}

/** `{start, end}`, `{value}` and `{future: {…}, past: {…}}` of the resolutions, as `a/b` or single dates. */
function resolutions(values: unknown): string[] {
  if (!Array.isArray(values)) return [];
  return values.flatMap((entry: Record<string, unknown> | null) => [entry, entry?.['future'], entry?.['past']].flatMap((one) => (typeof one === 'object' && one !== null ? oneOf(one as Record<string, unknown>) : [])));
}

function oneOf(one: Record<string, unknown>): string[] {
  const text = (...names: string[]): string | undefined => names.map((name) => one[name]).find((value): value is string => typeof value === 'string')?.replace(' ', 'T');
  const [start, end, value] = [text('start', 'startDate', 'startDateTime', 'startTime'), text('end', 'endDate', 'endDateTime', 'endTime'), text('value', 'date', 'dateTime', 'time')];
  if (start !== undefined && end !== undefined) return [`${start}/${end}`];
  const single = value ?? start ?? end;
  return single !== undefined && /^\d/.test(single) && !/^\d+$/.test(single) ? [/^\d\d:/.test(single) ? `T${single}` : single] : [];
}

function same(ours: string, theirs: string, mod: string | undefined): boolean {
  if (plain(ours) === plain(theirs)) return true;
  const range = /^\((.+),(.+),.+\)$/.exec(theirs);
  const wanted = range ? `${range[1]}/${range[2]}` : theirs;
  if (/^T\d/.test(wanted)) return timesOf(ours) === timesOf(wanted) || (mod === 'MID' && isInPart(ours, wanted));
  if (/^T[A-Z]/.test(wanted)) return ours.endsWith(wanted);
  const [a, b] = [stretchOf(ours), stretchOf(wanted)];
  if (!a || !b) return false;
  if (a.part) return a.start - 60 <= b.start && b.end <= a.end + 60;
  if (mod === 'START' || mod === 'MID' || mod === 'END') return a.start <= b.start && b.end <= a.end + 1440;
  const dayLate = wanted.includes('/') && (a.end === b.end - 1440 || Math.abs(a.end - b.end) <= 60 || lastStart(ours) === b.end - 1440);
  return a.start === b.start && (a.end === b.end || dayLate);
}

/** The end of *2014 to 2018* is the last day of 2018 here and the first there. */
const lastStart = (value: string): number | undefined => stretchOf(value.split('/')[1] ?? '')?.start;
/** *mid-afternoon* is two o'clock there: any time of the part will do. */
function isInPart(ours: string, wanted: string): boolean {
  const [part, moment] = [stretchOf(`2000-01-01${ours.slice(ours.indexOf('T'))}`), minuteOf(wanted.slice(1)) + (momentOf('2000-01-01') ?? 0)];
  return part !== undefined && part.part && part.start <= moment && moment < part.end;
}

const plain = (value: string): string => value.replace(/:00(?=$|\/)/g, '').replace(/T00$/, '').replace(/:00$/, '');
const timesOf = (value: string): string => value.split('/').map((side) => (side.includes('T') ? minuteOf(side.split('T')[1] ?? '') : -1)).join('/');
