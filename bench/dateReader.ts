import { en, fr } from 'chrono-node';
import { findTimexes, resolveTimexes } from '../server/src/extract/dates/index.ts';
import type { Published } from '../server/src/extract/facts.ts';
import type { Span } from '../server/src/base/span.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { readParagraph } from '../server/src/text/paragraph.ts';
import type { Language } from '../server/src/text/types.ts';
import { timed } from './measure.ts';

/** What a process of its own says: characters of the texts, expressions found in them, milliseconds of processor time of its best round. */
export interface DateReading {
  readonly chars: number;
  readonly found: number;
  /** Those that stand exactly where a person marked a date. */
  readonly asMarked: number;
  readonly ms: number;
}

/** What a process of its own is told: whose reader to measure, and on what. */
export interface DateTask {
  readonly reader: 'recoupe' | 'chrono';
  readonly language: Language;
  readonly texts: readonly string[];
  /** For each text where its dates are marked. */
  readonly marked: readonly (readonly Span[])[];
  readonly rounds: number;
}

const published: Published = { value: '2024-05-16', granularity: 'day', basis: 'given', confidence: 1, evidence: [] };
const day = new Date(2024, 4, 16);
const peers = { en, fr };

/** The dates of a text, each with its value: all that a reader of dates alone would do, from the text to the values. */
const readers: Readonly<Record<DateTask['reader'], (text: string, language: Language) => Span[]>> = {
  recoupe: (text, language) => {
    const lines = splitLines(text);
    const raws = lines.map(({ start, end }) => findTimexes(readParagraph(text.slice(start, end), 'body', language)));
    return resolveTimexes(raws, published).flatMap((timexes, i) => timexes.map(({ start, end }) => ({ start: start + (lines[i]?.start ?? 0), end: end + (lines[i]?.start ?? 0) })));
  },
  chrono: (text, language) => peers[language].parse(text, day).map(({ index, text: { length } }) => ({ start: index, end: index + length })),
};

process.once('message', ({ reader, language, texts, marked, rounds }: DateTask) => {
  const read = readers[reader];
  let found = 0;
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    found = 0;
    ms = Math.min(ms, timed(() => texts.forEach((text) => (found += read(text, language).length))));
  }
  const asMarked = texts.reduce((sum, text, i) => sum + countMarked(read(text, language), marked[i] ?? []), 0);
  process.send?.({ chars: texts.reduce((sum, { length }) => sum + length, 0), found, asMarked, ms } satisfies DateReading);
  process.disconnect();
});

function countMarked(found: readonly Span[], marked: readonly Span[]): number {
  return marked.filter((one) => found.some(({ start, end }) => start === one.start && end === one.end)).length;
}
