import * as en from '../locales/en/words.ts';
import * as fr from '../locales/fr/words.ts';
import { LetterSet } from './letters.ts';
import type { Language } from './types.ts';

/** What the tokenizer must know of a language, as sets. */
export interface WordLexicon {
  readonly elisions: LetterSet;
  readonly enclitics: LetterSet;
  readonly hyphenated: LetterSet;
  readonly abbreviations: LetterSet;
  readonly finalAbbreviations: LetterSet;
  readonly figureAbbreviations: LetterSet;
  readonly stateAbbreviations: LetterSet;
  readonly ordinalEndings: LetterSet;
  /** True where `’s` after a word is a token of its own. */
  readonly possessive: boolean;
}

/** The word lists of a language. */
export function wordLexicon(language: Language): WordLexicon {
  return lexicons[language];
}

const lexicons: Readonly<Record<Language, WordLexicon>> = { fr: setsOf(fr, false), en: setsOf(en, true) };

function setsOf(lists: typeof fr, possessive: boolean): WordLexicon {
  return {
    elisions: new LetterSet(lists.elisions),
    enclitics: new LetterSet(lists.enclitics),
    hyphenated: new LetterSet(lists.hyphenated),
    abbreviations: new LetterSet(lists.abbreviations),
    finalAbbreviations: new LetterSet(lists.finalAbbreviations),
    figureAbbreviations: new LetterSet(lists.figureAbbreviations),
    stateAbbreviations: new LetterSet(lists.stateAbbreviations),
    ordinalEndings: new LetterSet(lists.ordinalEndings),
    possessive,
  };
}
