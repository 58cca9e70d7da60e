import { splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import type { Language, LineKind, Paragraph, Sentence, Token } from './types.ts';

/** Tokens and sentences of one line. Pure: equal arguments give equal results. */
export function readParagraph(text: string, kind: LineKind, language: Language): Paragraph {
  return new ReadParagraph(text, kind, language);
}

/** Cuts its sentences when they are first asked for: who reads dates alone asks beside a date only. */
class ReadParagraph implements Paragraph {
  readonly text: string;
  readonly kind: LineKind;
  readonly language: Language;
  readonly tokens: readonly Token[];
  #sentences: readonly Sentence[] | undefined;

  constructor(text: string, kind: LineKind, language: Language) {
    this.text = text;
    this.kind = kind;
    this.language = language;
    this.tokens = tokenize(text, language);
    this.#sentences = undefined;
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= splitSentences(this.text, this.tokens, this.language));
  }
}
