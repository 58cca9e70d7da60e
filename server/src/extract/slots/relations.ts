import relations from '../../locales/relations.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import { facet, type Word } from '../../text/word.ts';
import { conceptNamed, conceptOfWord, type Concept } from '../concepts.ts';
import { folded } from '../words.ts';

/** Marks the concepts that say which question a slot answers. */
export const RELATION = '=';

/**
 * What a word says around a slot: the question that one name answers (*née*, *natif* and *born* where somebody was born, *appartient* and *owner* whose a
 * thing is), as {@link RELATION} with its name, else its concept.
 */
export const sayingOf: Readonly<Record<Language, (word: Word) => Concept>> = { fr: reader('fr'), en: reader('en') };

function reader(language: Language): (word: Word) => Concept {
  const column = language === 'fr' ? 0 : 1;
  let words: ReadonlyMap<string, string> | undefined;
  return facet((word) => {
    // Made when a text of the language is first read.
    words ??= tableOf(column);
    return conceptNamed(words.get(folded(word.lower)) ?? conceptOfWord[language](word));
  });
}

function tableOf(column: 0 | 1): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [name, columns] of Object.entries(relations)) for (const word of (columns[column] ?? '').split(' ')) if (word !== '' && !words.has(folded(word))) words.set(folded(word), `${RELATION}${name}`);
  return words;
}
