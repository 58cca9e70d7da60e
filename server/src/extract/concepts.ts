import background from '../locales/background.json' with { type: 'json' };
import concepts from '../locales/concepts.json' with { type: 'json' };
import { memoised } from '../base/memo.ts';
import type { Language } from '../text/types.ts';
import { facet, type Word } from '../text/word.ts';
import { folded, isStopword, stem } from './words.ts';

/**
 * What a word says, so that two texts meet that say it in other words or another language: the name of its concept after `#` (*statuette*,
 * *trophée*, *trophy*), else its stem; the empty string for words that say nothing. Expects lower case.
 */
export function conceptOf(lower: string, language: Language): string {
  return (readers[language] ??= reader(language === 'fr' ? 0 : 1))(lower);
}

/** {@link conceptOf} of a word of a text, found again without a search. */
export const conceptOfWord: Readonly<Record<Language, (word: Word) => string>> = { fr: facet(({ lower }) => conceptOf(lower, 'fr')), en: facet(({ lower }) => conceptOf(lower, 'en')) };

/** A concept with how much it tells. */
export interface Concept {
  readonly name: string;
  readonly telling: number;
}

/** The concept of that name; equal ones need not be one object. */
export function conceptNamed(name: string): Concept {
  return name === '' ? NO_CONCEPT : { name, telling: tellingOf(name) };
}

/** That of words that say nothing. */
export const NO_CONCEPT: Concept = { name: '', telling: 0 };

/** How much a stem tells of what a sentence is about: log(1000 / texts of a thousand that hold it), 0 to about 6. Concepts tell most: a frequency of their own did not help. */
export function tellingOf(concept: string): number {
  return tellings.get(concept) ?? RAREST;
}

/** Of a thousand texts; words that the background does not know, and concepts, are taken to stand in so many. */
const RARE = 2;
const RAREST = Math.log(1000 / RARE);
const tellings: ReadonlyMap<string, number> = new Map(Object.entries(background.frequencies).map(([word, frequency]) => [word, Math.log(1000 / Math.max(RARE, frequency))]));
const SHORTEST = 3;

/** Made when a text of the language is first read. */
const readers: Partial<Record<Language, (lower: string) => string>> = {};

/** Words are looked up as they stand, then by their stem, then without any ending: `amende` is not `amender`. */
function reader(column: 0 | 1): (lower: string) => string {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  const roots = new Map<string, string>();
  for (const [name, columns] of Object.entries(concepts)) {
    for (const word of (columns[column] ?? '').split(' ')) {
      if (word === '') continue;
      put(words, folded(word), name);
      put(stems, stem(word), name);
      put(roots, rootOf(word), name);
    }
  }
  return memoised(20_000, (lower) => {
    const bare = folded(lower.replace(/['’](?:s|re|ve|ll|d|m)$/, ''));
    if (bare.length < SHORTEST || isStopword(bare)) return '';
    const single = stem(bare);
    const name = words.get(bare) ?? stems.get(single) ?? roots.get(rootOf(bare));
    return name === undefined ? single : `#${name}`;
  });
}

function put(map: Map<string, string>, key: string, name: string): void {
  if (!map.has(key)) map.set(key, name);
}

/** The commonest endings of verbs and of the nouns made of them, in both languages. */
const endings = /(?:issements?|ements?|ations?|itions?|tions?|euses?|eurs?|rices?|aient|ait|antes?|ants?|ees?|es|er|ir|ent|ed|ings?|ers?|it|[sxeyaiu])$/;

/** A word without its ending, at least four letters of it. */
function rootOf(word: string): string {
  const bare = folded(word).replace(/aux$/, 'al');
  const root = bare.length < 5 ? bare : bare.replace(endings, '');
  return root.length < 4 ? stem(bare) : root;
}

