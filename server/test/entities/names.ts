import { findCandidates, resolveEntities } from '../../src/extract/entities/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { Language } from '../../src/text/types.ts';

/** Names that the engine marks in an article of these paragraphs, as `type words = key`, in order. */
export function namesIn(...lines: string[]): string[] {
  return namesOf('fr', lines);
}

/** {@link namesIn} for English. */
export function englishNamesIn(...lines: string[]): string[] {
  return namesOf('en', lines);
}

function namesOf(language: Language, lines: readonly string[]): string[] {
  const read = lines.map((line) => readParagraph(line, 'body', language)).map((paragraph) => ({ paragraph, candidates: findCandidates(paragraph) }));
  const { mentions } = resolveEntities(read);
  return mentions.flatMap((found, i) => found.map(({ start, end, type, id }) => `${type} ${lines[i]?.slice(start, end)} = ${id}`));
}
