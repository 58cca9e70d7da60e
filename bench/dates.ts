import { findTimexes, resolveTimexes } from '../server/src/extract/dates/index.ts';
import type { Published, Timex } from '../server/src/extract/facts.ts';
import { splitLines } from '../server/src/text/lines.ts';
import { readParagraph } from '../server/src/text/paragraph.ts';

/** The dates of a text with their values, as a reader of dates alone would give them: what chrono-node is asked for, too. */
export function readDates(text: string): Timex[][] {
  return resolveTimexes(splitLines(text).map(({ start, end }) => findTimexes(readParagraph(text.slice(start, end), 'body', 'fr'))), published);
}

const published: Published = { value: '2024-05-16', granularity: 'day', basis: 'given', confidence: 1, evidence: [] };
