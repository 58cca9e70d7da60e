import { splitLines } from './lines.ts';
import type { Language, Line, Section } from './types.ts';

/** Cuts a file into its articles and says what each line is. Accepts any string; an empty text has no section. */
export function readSections(text: string, language: Language = 'fr'): Section[] {
  const spans = splitLines(text);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const words = text.slice(first.start, first.end);
  const headline = words.length < 200 && !/[.!]$/.test(words) ? first : null;
  const lines = spans.map((span): Line => ({ ...span, kind: span === headline ? 'headline' : 'body' }));
  return [{ start: first.start, end: last.end, language, headline, lines }];
}
