import { findCandidates, resolveEntities } from '../server/src/extract/entities/index.ts';
import { readParagraph } from '../server/src/text/paragraph.ts';
import { readSections } from '../server/src/text/sections.ts';
import { atLeast, beside, timed, type Figure } from './measure.ts';
import type { Text } from './texts.ts';

const ROUNDS = 5;

/** Speed from the text of an article to its entities, warm and in a first round, in which most words are new. */
export function measureNames(texts: readonly Text[]): Figure[] {
  let tokens = 0;
  const round = (): number => timed(() => (tokens = texts.reduce((sum, { text }) => sum + readNames(text), 0)));
  const first = round();
  const best = Math.min(...Array.from({ length: ROUNDS - 1 }, round));
  return [atLeast('text to entities, one core, warm', tokens / best, 200, 'thousand tokens/s'), beside('text to entities, first round', tokens / first, 'thousand tokens/s')];
}

/** Reads the names of a text and gives its number of tokens. */
function readNames(text: string): number {
  let tokens = 0;
  for (const { lines, language } of readSections(text)) {
    const paragraphs = lines.filter(({ kind }) => kind !== 'furniture').map((line) => readParagraph(text.slice(line.start, line.end), line.kind, line.language ?? language));
    resolveEntities(paragraphs.map((paragraph) => ({ paragraph, candidates: findCandidates(paragraph) })));
    for (const paragraph of paragraphs) tokens += paragraph.tokens.length;
  }
  return tokens;
}
