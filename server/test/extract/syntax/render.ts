import { taggerOf } from '../../../src/extract/syntax/index.ts';
import { tagName } from '../../../src/extract/syntax/tags.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import type { Language } from '../../../src/text/types.ts';

/** The words of a sentence with their tags beneath, and beneath these the lemmas that are other than the word; `=` for those that are not. */
export function tagged(sentence: string, language: Language): string {
  const tokens = tokenize(sentence, language);
  const tagger = taggerOf(language);
  const tags = tagger.tag(tokens, 0, tokens.length);
  const lemmas = tokens.map(({ word, lower }, i) => {
    const lemma = tagger.lemma(word, tags[i] ?? 0);
    return lemma === lower || lemma === word.text ? '=' : lemma;
  });
  return columns([tokens.map(({ text }) => text), [...tags].map(tagName), lemmas]);
}

function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' ').trimEnd()).join('\n');
}

/** What stands between the first and the last line of a literal. */
export function text(literal: string): string {
  return literal.slice(1, -1);
}
