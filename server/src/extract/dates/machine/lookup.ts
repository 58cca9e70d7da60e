import type { Token } from '../../../text/types.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { termReaders, type Term } from './terms.ts';
import { WordSieve } from './wordSieve.ts';

/** What the grammar knows of a word by itself. */
export interface WordSort {
  /** True if a form holds the word itself. */
  readonly literal: boolean;
  /** The classes that hold the word, by their numbers, and its value in each. */
  readonly classes: readonly WordClass[];
  /** True if a built-in class may start with it. */
  readonly numeric: boolean;
}

/** A class that holds a word. */
export interface WordClass {
  readonly number: number;
  readonly value: TermValue;
}

/** Finds the classes of words of a language; made once per grammar. */
export interface Lookup {
  readonly grammar: Grammar;
  readonly sortOf: (token: Token) => WordSort;
}

/** What a word is as a word, as a figure and as anything else. */
interface Sorts {
  readonly word: WordSort;
  readonly number: WordSort;
  readonly other: WordSort;
}

/** @param literals the words that forms hold */
export function createLookup(grammar: Grammar, literals: ReadonlySet<string>): Lookup {
  const lexical = new Map<string, WordClass[]>();
  for (const [number, words] of Object.values(grammar.classes).entries()) {
    for (const [word, value] of Object.entries(words)) lexical.set(word, [...(lexical.get(word) ?? []), { number, value }]);
  }
  const { cardinals, ordinals, multipliers } = grammar.numbers;
  const numeric = new Set([cardinals, ordinals, multipliers, grammar.terms.namedHours].flatMap((table) => Object.keys(table)).concat(grammar.terms.vagueAmounts, grammar.terms.articles));
  const sorts = new Map<string, Sorts>();
  const sieve = new WordSieve();
  for (const word of new Set([...literals, ...lexical.keys(), ...numeric])) {
    const [literal, classes] = [literals.has(word), lexical.get(word) ?? none];
    sieve.add(word);
    sorts.set(word, { word: makeSort(literal, classes, numeric.has(word) || startsNumber(word, numeric)), number: makeSort(literal, classes, true), other: makeSort(literal, classes, false) });
  }
  const sortOf = ({ kind, lower }: Token): WordSort => {
    const known = sieve.mayHold(lower) ? sorts.get(lower) : undefined;
    if (known) return kind === 'word' ? known.word : kind === 'number' ? known.number : known.other;
    return kind === 'number' || (kind === 'word' && startsNumber(lower, numeric)) ? figure : plain;
  };
  return { grammar, sortOf };
}

function makeSort(literal: boolean, classes: readonly WordClass[], numeric: boolean): WordSort {
  if (literal || classes.length > 0) return { literal, classes, numeric };
  return numeric ? figure : plain;
}

const none: readonly WordClass[] = [];

/** Nearly all words of a text: no form starts at one, and none goes on over it. */
export const plain: WordSort = { literal: false, classes: none, numeric: false };
const figure: WordSort = { literal: false, classes: none, numeric: true };

/** What is known of the tokens of one text, each looked up once. */
export class TermMemo {
  readonly #lookup: Lookup;
  readonly #tokens: readonly Token[];
  readonly #sorts: WordSort[] = [];
  /** Per token the built-in classes that were looked for there; null for one that was not found. */
  readonly #found: ((Term | null)[] | undefined)[] = [];

  constructor(lookup: Lookup, tokens: readonly Token[]) {
    this.#lookup = lookup;
    this.#tokens = tokens;
  }

  /** The sort of token `at`, worked out once: forms come by a token on many ways. */
  sortAt(at: number): WordSort {
    return (this.#sorts[at] ??= this.#sortOf(this.#tokens[at]));
  }

  #sortOf(token: Token | undefined): WordSort {
    return token ? this.#lookup.sortOf(token) : plain;
  }

  /** The built-in class `term` at token `at`, or undefined. */
  termAt(term: number, at: number): Term | undefined {
    const found = (this.#found[at] ??= []);
    const known = found[term];
    if (known !== undefined) return known ?? undefined;
    const read = termReaders[term]?.(this.#tokens, at, this.#lookup.grammar);
    found[term] = read ?? null;
    return read;
  }
}

/** True for *dix-sept* and *twenty-first*, whose first part is a number word, and for *xxe* and *xx*. */
function startsNumber(word: string, numeric: ReadonlySet<string>): boolean {
  const hyphen = word.indexOf('-');
  return hyphen < 0 ? isRoman(word) : numeric.has(word.slice(0, hyphen));
}

/** Checked by the first letter before anything else. */
function isRoman(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first === 0x69 || first === 0x76 || first === 0x78) && /^[ivx]{1,6}[a-zè]{0,3}$/.test(word);
}
