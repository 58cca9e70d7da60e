// Spans and values of dates against an annotated English corpus, chrono-node (en) beside it on the same texts. usage: npm run report:dates-news -- FILE.jsonl [--verbose]
// (one record a line: {"text", "dct", "timexes": [{"start","end","type","value"}]}; offsets in code points)
//
// Where annotations differ only in convention, both are accepted, as score.mjs does with `altExtents`: words in front (*on*, *the*, *its*, *very*, *just over*), a part of the day behind
// (*Saturday | night*), a possessive, and two dates where one range is found (*January 23 through March 9*). Kinds that the corpus marks nowhere (GUM marks
// no SET and no *currently*) are set aside, as are the lines behind the last one in which the corpus ever marks a date (MEANTIME marks six lines of each text).
// Weeks may be numbered as in the United States, and a slip in an annotated value (*PY5*) is repaired. Values are compared without the time of day, and as intervals of days where both have one (`2017-W28` and `2017-07-10/2017-07-16`).
import fs from 'node:fs';
import * as chrono from 'chrono-node';
import { createAnalyser } from '../server/src/extract/pipeline.ts';
import { intervalOf } from '../server/src/extract/dates/resolve/interval.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Row {
  readonly text: string;
  readonly dct?: string | null;
  readonly timexes: readonly Found[];
}

type Reader = (row: Row) => Found[];

const analyse = createAnalyser();

const readers: Readonly<Record<string, Reader>> = {
  recoupe: (row) => analyse(row.text, { language: 'en', ...(isDay(row.dct) ? { published: row.dct } : {}) }).articles.flatMap((article) => article.timexes.map(({ start, end, type, value }) => ({ start, end, type, value }))),
  'chrono-node (en)': (row) => chrono.en.parse(row.text, isDay(row.dct) ? new Date(`${row.dct}T12:00:00`) : undefined).map((result) => ({ start: result.index, end: result.index + result.text.length, ...chronoValue(result) })),
};

function isDay(text: string | null | undefined): text is string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
}

/** What chrono-node is certain of: a month if it only implies the day; a weekday names a day. */
function chronoValue({ start, end }: chrono.ParsedResult): { type: string; value: string } {
  const iso = (parts: chrono.ParsedComponents): string => {
    const [year, month, day] = [parts.get('year') ?? 0, parts.get('month') ?? 0, parts.get('day') ?? 0].map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'));
    if (!parts.isCertain('day') && !parts.isCertain('weekday') && parts.isCertain('month')) return `${year}-${month}`;
    return !parts.isCertain('month') && !parts.isCertain('weekday') && parts.isCertain('year') && !parts.isCertain('day') ? `${year}` : `${year}-${month}-${day}`;
  };
  return { type: start.isCertain('hour') ? 'TIME' : 'DATE', value: end ? `${iso(start)}/${iso(end)}` : iso(start) };
}

const BEFORE = /^(?:(?:on|in|at|by|since|from|between|during|until|the|a|an|its|their|this|that|each|every|very|just|about|around|almost|nearly|over|some|only|as|of|early|late|earlier|later|past|exactly|back) )+(?=\S)/i;
const BEHIND = /(?: ?(?:'s|’s| s))?(?: (?:morning|afternoon|evening|night))?$/i;

/** The narrowest extent of an expression, with which both conventions agree. */
function core(text: string, { start, end }: Found): string {
  const words = text.slice(start, end);
  const from = start + (BEFORE.exec(words)?.[0].length ?? 0);
  return `${from} ${end - (BEHIND.exec(text.slice(from, end))?.[0].length ?? 0)}`;
}

/** The end of a range that a mark names. */
function endOf(range: Found, gold: Found): Found {
  const [first = '', last = ''] = range.value.split('/');
  return { ...gold, type: range.type, value: range.end === gold.end ? last : first };
}

/** Slips of the pen in an annotation: *03-02-2009* for a date whose day stands in the text, *PY5* for *P5Y*. */
function repaired(value: string): string {
  return value.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$2-$1').replace(/^P([DWMY])(\d+)$/, 'P$2$1');
}

/** The number that an ISO week has in the United States, where the week of 1 January is the first and a week starts on Sunday. */
function usWeek(value: string): string | undefined {
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  const { earliest } = intervalOf('DATE', value.replace('-WE', ''), undefined);
  if (!week || earliest === null) return undefined;
  const monday = new Date(`${earliest}T00:00:00Z`);
  const first = new Date(Date.UTC(monday.getUTCFullYear(), 0, 1));
  const days = Math.round((monday.getTime() - first.getTime()) / 86_400_000);
  return `${monday.getUTCFullYear()}-W${String(Math.floor((days + first.getUTCDay()) / 7) + 1).padStart(2, '0')}${week[3] ?? ''}`;
}

function sameValue(gold: Found, got: Found): boolean {
  const [a, b] = [repaired(gold.value).replace(/T\d.*$/, ''), got.value.replace(/T\d.*$/, '')];
  if (a === b || usWeek(b) === a || (/^\d\d:/.test(a) && got.type === 'TIME')) return true;
  const [x, y] = [intervalOf('DATE', a, undefined), intervalOf('DATE', b, undefined)];
  return x.earliest !== null && x.earliest === y.earliest && x.latest === y.latest;
}

interface Score {
  right: number;
  extra: number;
  missed: number;
  values: number;
}

function score(rows: readonly Row[], read: Reader, lines: number, types: ReadonlySet<string>): Score {
  const total: Score = { right: 0, extra: 0, missed: 0, values: 0 };
  for (const row of rows) {
    const reach = reachOf(row.text, lines);
    const got = read(row).filter(({ start }) => start < reach);
    const left = new Set(got);
    for (const gold of row.timexes) {
      const range = got.find((one) => one.value.includes('/') && !gold.value.includes('/') && gold.start >= one.start && gold.end <= one.end && (core(row.text, { ...one, end: gold.end }) === core(row.text, gold) || one.end === gold.end));
      const exact = got.find((one) => left.has(one) && core(row.text, one) === core(row.text, gold)) ?? (range && endOf(range, gold));
      if (exact) left.delete(range ?? exact);
      total[exact ? 'right' : 'missed']++;
      const touching = exact ?? got.find((one) => one.start < gold.end && gold.start < one.end);
      if (touching && sameValue(gold, touching)) total.values++;
      if (verbose && read === readers['recoupe']) tell(row, gold, exact, touching);
    }
    for (const one of left) {
      const aside = !types.has(kindOf(one)) && !row.timexes.some((gold) => one.start < gold.end && gold.start < one.end);
      if (aside) continue;
      total.extra++;
      if (verbose && read === readers['recoupe']) console.log(`  extra ${one.type} «${row.text.slice(one.start, one.end)}» ${one.value} … ${around(row.text, one)}`);
    }
  }
  return total;
}

/** `DATE`, `TIME`, `DURATION`, `SET`, or `REF` for *now*, *soon*, *recently*. */
function kindOf({ type, value }: Found): string {
  return value.endsWith('_REF') ? 'REF' : type;
}

function tell(row: Row, gold: Found, exact: Found | undefined, touching: Found | undefined): void {
  const words = `«${row.text.slice(gold.start, gold.end)}» ${gold.type} ${gold.value}`;
  if (!exact) console.log(`  missed ${words} got «${touching ? row.text.slice(touching.start, touching.end) : ''}» … ${around(row.text, gold)}`);
  if (touching && !sameValue(gold, touching)) console.log(`  value ${words} got ${touching.value} (${row.dct ?? ''}) … ${around(row.text, gold)}`);
}

function around(text: string, { start, end }: Found): string {
  return text.slice(Math.max(0, start - 40), end + 20).replaceAll('\n', '⏎');
}

/** How many lines of a text the corpus marks at most. */
function markedLines(rows: readonly Row[]): number {
  return Math.max(...rows.map(({ text, timexes }) => text.slice(0, Math.max(0, ...timexes.map(({ end }) => end))).split('\n').length));
}

/** The offset behind the first `lines` lines. */
function reachOf(text: string, lines: number): number {
  let at = -1;
  for (let i = 0; i < lines; i++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

function inCodeUnits(row: Row): Row {
  const units: number[] = [];
  let at = 0;
  for (const character of row.text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return { ...row, timexes: row.timexes.map((one) => ({ ...one, start: units[one.start] ?? at, end: units[one.end] ?? at })) };
}

const verbose = process.argv.includes('--verbose');
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!file) throw new Error('usage: npm run report:dates-news -- FILE.jsonl [--verbose]');
const rows = fs.readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => inCodeUnits(JSON.parse(line) as Row));
const types = new Set(rows.flatMap((row) => row.timexes.map(kindOf)));
const lines = markedLines(rows);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
for (const [name, read] of Object.entries(readers)) {
  const { right, extra, missed, values } = score(rows, read, lines, types);
  console.log(`${name.padEnd(20)} spans P ${percent(right, right + extra)} R ${percent(right, right + missed)} F1 ${percent(2 * right, 2 * right + extra + missed)}   values ${percent(values, right + missed)} of ${right + missed}`);
}
