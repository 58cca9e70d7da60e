import type { Language, LineKind, Paragraph } from './types.ts';

/** Tokens and sentences of one line. Pure: equal arguments give equal results. */
export function readParagraph(text: string, kind: LineKind, language: Language): Paragraph {
  return { text, kind, language, tokens: [], sentences: [] };
}
