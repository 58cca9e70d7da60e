import { en, fr } from 'chrono-node';
import { findTimexes, resolveTimexes } from '../server/src/extract/dates/index.ts';
import type { Published } from '../server/src/extract/facts.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { readParagraph } from '../server/src/text/paragraph.ts';
import type { Language } from '../server/src/text/types.ts';
import { timed } from './measure.ts';

/** What a process of its own says: characters of the texts, expressions found in them, milliseconds of processor time of its best round. */
export interface DateReading {
  readonly chars: number;
  readonly found: number;
  readonly ms: number;
}

/** What a process of its own is told: whose reader to measure, and on what. */
export interface DateTask {
  readonly reader: 'recoupe' | 'chrono';
  readonly language: Language;
  readonly texts: readonly string[];
  readonly rounds: number;
}

const published: Published = { value: '2024-05-16', granularity: 'day', basis: 'given', confidence: 1, evidence: [] };
const day = new Date(2024, 4, 16);
const peers = { en, fr };

/** How many dates a text holds, each with its value: all that a reader of dates alone would do, from the text to the values. */
const readers: Readonly<Record<DateTask['reader'], (text: string, language: Language) => number>> = {
  recoupe: (text, language) => {
    const raws = splitLines(text).map(({ start, end }) => findTimexes(readParagraph(text.slice(start, end), 'body', language)));
    return resolveTimexes(raws, published).reduce((sum, { length }) => sum + length, 0);
  },
  chrono: (text, language) => peers[language].parse(text, day).length,
};

process.once('message', ({ reader, language, texts, rounds }: DateTask) => {
  const read = readers[reader];
  let found = 0;
  let ms = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    found = 0;
    ms = Math.min(ms, timed(() => texts.forEach((text) => (found += read(text, language)))));
  }
  process.send?.({ chars: texts.reduce((sum, { length }) => sum + length, 0), found, ms } satisfies DateReading);
  process.disconnect();
});
