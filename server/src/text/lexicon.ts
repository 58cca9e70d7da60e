import * as en from '../locales/en/words.ts';
import * as fr from '../locales/fr/words.ts';
import type { Language } from './types.ts';

/** What the tokenizer must know of a language, as sets. */
export interface WordLexicon {
  readonly elisions: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
  readonly hyphenated: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly figureAbbreviations: ReadonlySet<string>;
  readonly ordinalEndings: ReadonlySet<string>;
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
    elisions: new Set(lists.elisions),
    enclitics: new Set(lists.enclitics),
    hyphenated: new Set(lists.hyphenated),
    abbreviations: new Set(lists.abbreviations),
    finalAbbreviations: new Set(lists.finalAbbreviations),
    figureAbbreviations: new Set(lists.figureAbbreviations),
    ordinalEndings: new Set(lists.ordinalEndings),
    possessive,
  };
}
