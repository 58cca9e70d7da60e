import type { Language } from '../../text/types.ts';
import { facet, type Word } from '../../text/word.ts';
import { fold } from './fold.ts';
import { gazetteer } from './gazetteer.ts';
import { nameLexicon } from './lexicon.ts';

/** What is asked of nearly every word of a text while names are looked for: these bits, and from {@link LONGEST} on the words of the longest listed name that starts with it. */
export const MAY_HEAD = 1;
/** A first word of listed names that is written in lower case there. */
export const LOWER_HEAD = 2;
export const FUNCTION = 4;
/** A word without lower-case letters. */
export const SHOUTED = 8;

const LONGEST = 4;

/** The bits of a word, worked out once: a small integer lies in the word itself. {@link MAY_HEAD} says that it may start a name though it is written in lower case. */
export function nameBits(word: Word, language: Language): number {
  return bitsIn[language](word);
}

/** Words of the longest listed name that starts with a word of such bits, 0 if none does. */
export function longestName(bits: number): number {
  return bits >> LONGEST;
}

/** A word as listed names are looked up, see {@link fold}. */
export const foldedWord: (word: Word) => string = facet(({ text, lower }) => {
  const folded = fold(text);
  return folded === lower ? lower : folded;
});

const bitsIn: Readonly<Record<Language, (word: Word) => number>> = { fr: readerOf('fr'), en: readerOf('en') };

function readerOf(language: Language): (word: Word) => number {
  return facet((word) => {
    const { text, lower } = word;
    const { heads, lowerHeads } = gazetteer();
    const lexicon = nameLexicon(language);
    const lowerHead = lowerHeads.has(lower);
    const mayHead = lowerHead || lexicon.placeHead.has(lower) || lexicon.lowerOrganizationHead.has(lower) || lexicon.bodies.has(lower) || lower === 'région';
    const flags = (mayHead ? MAY_HEAD : 0) | (lowerHead ? LOWER_HEAD : 0) | (lexicon.function.has(lower) ? FUNCTION : 0) | (text === text.toUpperCase() ? SHOUTED : 0);
    return flags | ((heads.get(foldedWord(word)) ?? 0) << LONGEST);
  });
}
