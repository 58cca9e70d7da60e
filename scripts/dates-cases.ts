// Every kind of date in the test cases of another date reader, and how many of them get the same value here.
// usage: npm run report:dates -- FILE.jsonl… [--reading news|narrative|nearest] [--verbose]
// (one case a line: {"source", "lang", "text", "ref", "spans": [{"text", "start", "type", "values"}]}; `ref` stands for the time of publication)
//
// Two expressions inside the one of a case count as a range; where a case is open to one side, its bound is compared.
// A case that wants a day and says of no reference is left out.
// A case counts once per expression for which it states a value; a case without expressions counts as right if nothing is found.
import fs from 'node:fs';
import { parseIsoDay } from '../server/src/extract/dates/calendar.ts';
import type { DateReading, Timex } from '../server/src/extract/facts.ts';
import { createAnalyser } from '../server/src/extract/pipeline.ts';
import { wantedOf, type PeerCase, type PeerSpan } from './datesCases/peers.ts';

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const stated = args.includes('--reading') ? args[args.indexOf('--reading') + 1] : undefined;
const chosen: DateReading | undefined = stated === 'news' || stated === 'nearest' || stated === 'narrative' ? stated : undefined;
const files = args.filter((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--reading');
if (files.length === 0) {
  console.error('usage: npm run report:dates -- FILE.jsonl… [--reading news|narrative|nearest] [--verbose]');
  process.exit(2);
}

const analyse = createAnalyser();

/** chrono takes the nearest day unless a case asks for *forward dates*; the others look ahead. */
function readingOf({ source, text }: PeerCase): DateReading {
  return chosen ?? (source.startsWith('chrono') && !text.includes('forward date') ? 'nearest' : 'narrative');
}

/** A reference in words (*thursday 13 June 2019*) as a date. */
function referenceOf(ref: string | null): string | null {
  if (ref === null || /^\d{4}-/.test(ref)) return ref;
  const moment = new Date(`${ref} UTC`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().slice(0, 19);
}

/** What is found in the text of a case. */
function found(one: PeerCase): Timex[] {
  const { text, lang } = one;
  const ref = referenceOf(one.ref);
  return analyse(text, { language: lang.startsWith('fr') ? 'fr' : 'en', reading: readingOf(one), ...(ref === null ? {} : { published: ref }) }).articles.flatMap(({ timexes }) => timexes);
}

/** chrono knows neither lengths nor years alone nor days that no month has: they are none of its dates. */
function isTold({ type, value }: Timex, { source }: PeerCase): boolean {
  if (!source.startsWith('chrono')) return true;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value);
  return type !== 'DURATION' && !value.startsWith('XXXX') && !/^\d{4}$/.test(value) && (day === null || parseIsoDay(day[0]) !== undefined);
}

/** *de mai à juin* is two expressions here, as in TimeML, and one in others: its ends are compared. */
function asRange(inside: readonly Timex[]): Timex[] {
  const [first, last] = [inside[0], inside.at(-1)];
  return first && last && inside.length === 2 ? [{ ...last, value: `${first.value}/${last.value}` }] : [];
}

/** Where a case marks *demain*, *17 heures* and *19 heures* apart and they are one expression here, each is compared with its part of it. */
function partsOf(timex: Timex, { start, text }: PeerSpan): Timex[] {
  if (start < timex.start || start + text.length > timex.end || text.length === timex.end - timex.start) return [];
  const ends = timex.value.split('/');
  return [...(ends.length > 1 ? ends : []), ...ends.flatMap((end) => (end.includes('T') && !end.startsWith('P') ? [end.slice(0, end.indexOf('T'))] : []))].map((value) => ({ ...timex, value }));
}

interface Tally {
  right: number;
  all: number;
}

/** Counts one file by kind. */
function count(file: string): Map<string, Tally> {
  const kinds = new Map<string, Tally>();
  const add = (kind: string, right: boolean): void => {
    const tally = kinds.get(kind) ?? { right: 0, all: 0 };
    kinds.set(kind, { right: tally.right + Number(right), all: tally.all + 1 });
  };
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const one = JSON.parse(line) as PeerCase;
    const ours = found(one);
    if (one.spans.length === 0) add('nothing', !ours.some((timex) => isTold(timex, one)));
    for (const span of one.spans) {
      const wanted = wantedOf(one, span);
      if (!wanted) continue;
      const inside = ours.filter((timex) => timex.start < span.start + span.text.length && span.start < timex.end);
      const right = [...inside, ...asRange(inside), ...inside.flatMap((timex) => partsOf(timex, span))].some(wanted.accepts);
      if (!right && one.ref === null && ours.some(({ value }) => value.startsWith('X'))) continue;
      add(wanted.kind, right);
      if (verbose && !right) console.log(`  ${wanted.kind}: «${one.text}» [${span.text}] @${one.ref ?? ''} want ${wanted.shown} got ${ours.map(({ value, mod }) => `${value}${mod ? ` ${mod}` : ''}`).join(', ')}`);
    }
  }
  return kinds;
}

const share = ({ right, all }: Tally): string => `${right} of ${all} = ${((100 * right) / all).toFixed(1)}`;

for (const file of files) {
  const kinds = count(file);
  console.log(`${file} (${chosen ?? 'as each case reads'})`);
  for (const [kind, tally] of [...kinds].sort((a, b) => b[1].all - a[1].all)) console.log(`  ${kind.padEnd(24)}${share(tally)}`);
  const sum = [...kinds.values()].reduce((a, b) => ({ right: a.right + b.right, all: a.all + b.all }), { right: 0, all: 0 });
  console.log(`  ${'all kinds'.padEnd(24)}${share(sum)}`);
}
