import type { Token } from '../../../text/types.ts';
import { facet, type Word } from '../../../text/word.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { termReaders, type Term } from './terms.ts';

/** What the grammar knows of a word by itself. */
export interface WordSort {
  /** True if a form holds the word itself. */
  readonly literal: boolean;
  /** The values of the classes that hold the word. */
  readonly classes: ReadonlyMap<string, TermValue> | undefined;
  /** True if a built-in class may start with it. */
  readonly numeric: boolean;
}

/** Finds the classes of words of a language; made once per grammar. */
export interface Lookup {
  readonly grammar: Grammar;
  readonly sortsOf: (word: Word) => Sorts;
}

/** What a word is as a word, as a figure and as anything else. */
interface Sorts {
  readonly word: WordSort;
  readonly number: WordSort;
  readonly other: WordSort;
}

/** @param literals the words that forms hold */
export function createLookup(grammar: Grammar, literals: ReadonlySet<string>): Lookup {
  const lexical = new Map<string, Map<string, TermValue>>();
  for (const [name, words] of Object.entries(grammar.classes)) {
    for (const [word, value] of Object.entries(words)) lexical.set(word, (lexical.get(word) ?? new Map<string, TermValue>()).set(name, value));
  }
  const { cardinals, ordinals, multipliers } = grammar.numbers;
  const numeric = new Set([cardinals, ordinals, multipliers, grammar.terms.namedHours].flatMap((table) => Object.keys(table)).concat(grammar.terms.vagueAmounts, grammar.terms.articles));
  const sortsOf = facet(({ lower }): Sorts => {
    const literal = literals.has(lower);
    const classes = lexical.get(lower);
    const word = sortOf(literal, classes, numeric.has(lower) || startsNumber(lower, numeric));
    const number = sortOf(literal, classes, true);
    const other = sortOf(literal, classes, false);
    return word === plain && number === figure ? plainSorts : { word, number, other };
  });
  return { grammar, sortsOf };
}

function sortOf(literal: boolean, classes: ReadonlyMap<string, TermValue> | undefined, numeric: boolean): WordSort {
  if (literal || classes) return { literal, classes, numeric };
  return numeric ? figure : plain;
}

/** Nearly all words of a text: no form starts at one, and none goes on over it. */
export const plain: WordSort = { literal: false, classes: undefined, numeric: false };
const figure: WordSort = { literal: false, classes: undefined, numeric: true };
const plainSorts: Sorts = { word: plain, number: figure, other: plain };

/** What is known of the tokens of one text, each looked up once. */
export class TermMemo {
  readonly #lookup: Lookup;
  readonly #tokens: readonly Token[];
  /** Per token the built-in classes that were looked for there; null for one that was not found. */
  readonly #found: ((Term | null)[] | undefined)[] = [];

  constructor(lookup: Lookup, tokens: readonly Token[]) {
    this.#lookup = lookup;
    this.#tokens = tokens;
  }

  /** The sort of token `at`. */
  sortAt(at: number): WordSort {
    const token = this.#tokens[at];
    if (!token) return plain;
    const sorts = this.#lookup.sortsOf(token.word);
    if (token.kind === 'word') return sorts.word;
    return token.kind === 'number' ? sorts.number : sorts.other;
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
