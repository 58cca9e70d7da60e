import type { Language } from '../../text/types.ts';
import { facet, type Word } from '../../text/word.ts';
import { fold } from './fold.ts';
import { gazetteer } from './gazetteer.ts';
import { nameLexicon } from './lexicon.ts';

/** What is asked of nearly every word of a text while names are looked for. */
export interface NameWord {
  /** See {@link fold}. */
  readonly folded: string;
  /** Words of the longest listed name that starts with it, 0 if none does. */
  readonly longest: number;
  /** True for a first word of listed names that is written in lower case there. */
  readonly lowerHead: boolean;
  /** True for a word that may start a name though it is written in lower case. */
  readonly mayHead: boolean;
  readonly function: boolean;
  /** True for a word without lower-case letters. */
  readonly shouted: boolean;
}

/** {@link NameWord}, worked out once for each word. */
export function nameWord(word: Word, language: Language): NameWord {
  return readers[language](word);
}

const readers: Readonly<Record<Language, (word: Word) => NameWord>> = { fr: readerOf('fr'), en: readerOf('en') };

function readerOf(language: Language): (word: Word) => NameWord {
  return facet(({ text, lower }) => {
    const { heads, lowerHeads } = gazetteer();
    const lexicon = nameLexicon(language);
    const folded = fold(text);
    const lowerHead = lowerHeads.has(lower);
    return {
      folded,
      longest: heads.get(folded) ?? 0,
      lowerHead,
      mayHead: lowerHead || lexicon.placeHead.has(lower) || lexicon.lowerOrganizationHead.has(lower) || lexicon.bodies.has(lower) || lower === 'région',
      function: lexicon.function.has(lower),
      shouted: text === text.toUpperCase(),
    };
  });
}
