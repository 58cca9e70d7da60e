import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Language, LineKind, Paragraph } from './types.ts';

/** Tokens and sentences of one line. Pure: equal arguments give equal results. */
export function readParagraph(text: string, kind: LineKind, language: Language): Paragraph {
  const tokens = tokenize(text, language);
  return { text, kind, language, tokens, sentences: splitSentences(tokens, language) };
}
