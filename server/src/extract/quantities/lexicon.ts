import * as enNumbers from '../../locales/en/numbers.ts';
import * as en from '../../locales/en/quantities.ts';
import * as frNumbers from '../../locales/fr/numbers.ts';
import * as fr from '../../locales/fr/quantities.ts';
import type { Language } from '../../text/types.ts';

/** A wording that bounds or blurs the figure beside it. */
export type Bound = 'about' | 'more' | 'less';

/** A phrase of a table, cut into words for matching against tokens. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** The quantity tables of a language, prepared for looking up by token. */
export interface QuantityLexicon {
  /** Phrases before a figure by their last word, longest first. */
  readonly before: ReadonlyMap<string, readonly Phrase<Bound>[]>;
  /** Phrases after a figure by their first word, longest first. */
  readonly after: ReadonlyMap<string, readonly Phrase<Bound>[]>;
  /** Units by their first token, longest first. */
  readonly units: ReadonlyMap<string, readonly Phrase<string>[]>;
  readonly multitudes: ReadonlyMap<string, number>;
  readonly open: ReadonlySet<string>;
  readonly single: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly notNouns: ReadonlySet<string>;
  readonly singulars: ReadonlyMap<string, string>;
  /** Nouns before which a lone *un*, *one* is a number. */
  readonly singletons: ReadonlySet<string>;
  /** Collective nouns of number (*douzaine*) with their value. */
  readonly collectives: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  readonly invariants: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly streets: ReadonlySet<string>;
  /** Words that a number in words may begin with; everything else is passed over at once. */
  readonly starters: ReadonlySet<string>;
  readonly ranges: typeof fr.ranges | typeof en.ranges;
  readonly changes: readonly string[];
}

/** The tables of a language. */
export function quantityLexicon(language: Language): QuantityLexicon {
  return lexicons[language];
}

/** Articles before fractions and powers: *la moitié*, *un tiers*, *a third*, *half of*. */
const articles: readonly string[] = ['la', 'le', 'les', 'un', 'une', 'a', 'one', 'the', 'half'];

const lexicons: Readonly<Record<Language, QuantityLexicon>> = { fr: prepare(fr, frNumbers), en: prepare(en, enNumbers) };

function prepare(tables: typeof fr | typeof en, numbers: typeof frNumbers): QuantityLexicon {
  return {
    before: byWord(tables.before, (words) => words.at(-1)),
    after: byWord(tables.after, (words) => words[0]),
    units: byWord(tables.units, (words) => words[0]),
    multitudes: new Map(Object.entries(tables.multitudes)),
    open: new Set(tables.open),
    single: new Set(tables.single),
    adjectives: new Set(tables.adjectives),
    notNouns: new Set(tables.notNouns),
    singulars: new Map(Object.entries(tables.singulars)),
    singletons: new Set(tables.singletons),
    collectives: new Map(Object.entries(numbers.collectives)),
    fractions: new Map(Object.entries(numbers.fractions)),
    multipliers: new Map(Object.entries(numbers.multipliers)),
    invariants: new Set(tables.invariants),
    labels: new Set(tables.labels),
    streets: new Set(tables.streets),
    starters: new Set([...Object.keys(numbers.cardinals), ...Object.keys(numbers.multipliers), ...Object.keys(numbers.collectives), ...Object.keys(tables.multitudes), ...tables.open, ...tables.single, ...articles]),
    ranges: tables.ranges,
    changes: tables.changes,
  };
}

/** Groups phrases by one of their words. Elisions are tokens of their own: *jusqu'à* is `jusqu'` `à`. */
function byWord<T>(table: Readonly<Record<string, T>>, key: (words: readonly string[]) => string | undefined): Map<string, Phrase<T>[]> {
  const grouped = new Map<string, Phrase<T>[]>();
  for (const [phrase, means] of Object.entries(table)) {
    const words = phrase.replace(/'(?=\S)/g, "' ").replace(/([$€£¥%°/])(?=\S)/g, '$1 ').replace(/(\S)(?=[$€£¥%°/])/g, '$1 ').split(' ');
    const word = key(words);
    if (word === undefined) continue;
    const group = grouped.get(word) ?? [];
    group.push({ words, means });
    grouped.set(word, group.sort((a, b) => b.words.length - a.words.length));
  }
  return grouped;
}
