import * as en from '../../locales/en/scope.ts';
import * as fr from '../../locales/fr/scope.ts';
import type { Language } from '../../text/types.ts';

/** The words that limit what a number is about, prepared for looking up. */
export interface ScopeLexicon {
  readonly locatives: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly placeFillers: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
  readonly wholes: readonly (readonly string[])[];
  readonly partsBefore: ReadonlySet<string>;
  readonly partsAfter: readonly (readonly string[])[];
  readonly earlier: readonly string[];
  readonly earlierPhrases: readonly (readonly string[])[];
  readonly against: ReadonlySet<string>;
  readonly planned: readonly string[];
  readonly windows: ReadonlyMap<string, 'in' | 'since'>;
  readonly qualifiers: ReadonlyMap<string, string>;
  readonly announcing: readonly string[];
  readonly saying: readonly string[];
}

export function scopeLexicon(language: Language): ScopeLexicon {
  return lexicons[language];
}

const lexicons: Readonly<Record<Language, ScopeLexicon>> = { fr: prepare(fr), en: prepare(en) };

function prepare(tables: typeof fr | typeof en): ScopeLexicon {
  return {
    locatives: new Set(tables.locatives),
    genitives: new Set(tables.genitives),
    placeFillers: new Set(tables.placeFillers),
    capital: new Set(tables.capital),
    wholes: tables.wholes,
    partsBefore: new Set(tables.partsBefore),
    partsAfter: tables.partsAfter,
    earlier: tables.earlier,
    earlierPhrases: tables.earlierPhrases,
    against: new Set(tables.against),
    planned: tables.planned,
    windows: new Map(Object.entries(tables.windows)),
    qualifiers: new Map(Object.entries(tables.qualifiers)),
    announcing: tables.announcing,
    saying: tables.saying,
  };
}

/** True if a word begins with one of the stems. */
export function startsWithAny(word: string, stems: readonly string[]): boolean {
  return stems.some((stem) => word.startsWith(stem));
}

/** True if the pieces from `at` spell the phrase. */
export function spells(words: readonly { readonly word: string }[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i]?.word === word);
}
