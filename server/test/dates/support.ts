import { findTimexes, resolveTimexes } from '../../src/extract/dates/index.ts';
import { publishedValue } from '../../src/extract/published/value.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { DateReading, Timex } from '../../src/extract/facts.ts';
import type { Language } from '../../src/text/types.ts';

/** Timexes of a one-paragraph article; `published` empty means unknown. */
export function timexesOf(text: string, published = '2024-07-03', language: Language = 'fr', reading: DateReading = 'news'): Timex[] {
  const raw = findTimexes(readParagraph(text, 'body', language));
  return resolveTimexes([raw], { value: '', granularity: 'unknown', ...publishedValue(published), basis: 'given', confidence: 1, evidence: [] }, reading)[0] ?? [];
}

/** `expression = value [mod]`, one per timex. */
export function read(text: string, published?: string, language?: Language, reading?: DateReading): string {
  return timexesOf(text, published, language, reading).map((timex) => `${text.slice(timex.start, timex.end)} = ${timex.value}${timex.mod ? ` ${timex.mod}` : ''}`).join(' | ');
}
