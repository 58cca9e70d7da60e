import relations from '../../locales/relations.json' with { type: 'json' };
import { memoised } from '../../base/memo.ts';
import type { Language } from '../../text/types.ts';
import { conceptOf } from '../concepts.ts';
import { folded } from '../words.ts';

/** Marks the concepts that say which question a slot answers. */
export const RELATION = '=';

/**
 * What a word says around a slot: the question that one name answers (*née*, *natif* and *born* where somebody was born, *appartient* and *owner* whose a
 * thing is), as {@link RELATION} with its name, else its concept; the empty string for words that say nothing. Expects lower case.
 */
export function sayingOf(lower: string, language: Language): string {
  return (readers[language] ??= reader(language))(lower);
}

/** Made when a text of the language is first read. */
const readers: Partial<Record<Language, (lower: string) => string>> = {};

function reader(language: Language): (lower: string) => string {
  const column = language === 'fr' ? 0 : 1;
  const words = new Map<string, string>();
  for (const [name, columns] of Object.entries(relations)) for (const word of (columns[column] ?? '').split(' ')) if (word !== '' && !words.has(folded(word))) words.set(folded(word), `${RELATION}${name}`);
  return memoised(20_000, (lower) => words.get(folded(lower)) ?? conceptOf(lower, language));
}
