import { readClauses, relationOf } from '../../../src/extract/syntax/clauses.ts';
import { readerOf } from '../../../src/extract/syntax/index.ts';
import { tagName } from '../../../src/extract/syntax/tags.ts';
import { tokenize } from '../../../src/text/tokens.ts';
import type { Language } from '../../../src/text/types.ts';

/** The words of a sentence with their tags beneath, and beneath these the lemmas that are other than the word; `=` for those that are not. */
export function tagged(sentence: string, language: Language): string {
  const tokens = tokenize(sentence, language);
  const { tagger } = readerOf(language);
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

/** The chunks of a sentence, one a line: its words, how it hangs on another, and the head of that; marks and conjunctions left out. */
export function clauses(sentence: string, language: Language): string {
  const tokens = tokenize(sentence, language);
  const read = readClauses(readerOf(language), tokens);
  return read.chunks
    .flatMap(({ kind, from, to }, i) => {
      if ('FKQ'.includes(kind)) return [];
      const words = tokens.slice(from, to).map(({ text }) => text).join(' ');
      const above = read.chunks[read.heads[i] ?? -1];
      return [`${words} — ${relationOf(read, i)}${above ? ` ${tokens[above.head]?.text ?? ''}` : ''}`];
    })
    .join('\n');
}

/** What stands between the first and the last line of a literal. */
export function text(literal: string): string {
  return literal.slice(1, -1);
}
