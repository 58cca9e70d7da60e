import type { Token } from '../../../text/types.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { termReaders, type Term } from './terms.ts';

/** What the grammar knows of a word by itself. */
export interface WordSort {
  /** The values of the classes that hold the word. */
  readonly classes: ReadonlyMap<string, TermValue> | undefined;
  /** True if a built-in class may start with it. */
  readonly numeric: boolean;
}

/** Finds the classes of words of a language; made once per grammar. */
export interface Lookup {
  readonly grammar: Grammar;
  /** Every word that a class holds or that stands in {@link numeric}. */
  readonly sorts: ReadonlyMap<string, WordSort>;
  /** Words that a number, an ordinal, an open amount or a named hour may start with. */
  readonly numeric: ReadonlySet<string>;
}

export function createLookup(grammar: Grammar): Lookup {
  const lexical = new Map<string, Map<string, TermValue>>();
  for (const [name, words] of Object.entries(grammar.classes)) {
    for (const [word, value] of Object.entries(words)) lexical.set(word, (lexical.get(word) ?? new Map<string, TermValue>()).set(name, value));
  }
  const { cardinals, ordinals, multipliers } = grammar.numbers;
  const numeric = new Set([cardinals, ordinals, multipliers, grammar.terms.namedHours].flatMap((table) => Object.keys(table)).concat(grammar.terms.vagueAmounts, grammar.terms.articles));
  const sorts = new Map<string, WordSort>();
  for (const word of numeric) sorts.set(word, { classes: undefined, numeric: true });
  for (const [word, classes] of lexical) sorts.set(word, { classes, numeric: numeric.has(word) || startsNumber(word, numeric) });
  return { grammar, sorts, numeric };
}

/** Nearly all words of a text. */
const plain: WordSort = { classes: undefined, numeric: false };
const figure: WordSort = { classes: undefined, numeric: true };

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

  /** The sort of token `at`: neither a class nor a number starts at a plain one. */
  sortAt(at: number): WordSort {
    return (this.#sorts[at] ??= this.#sortOf(this.#tokens[at]));
  }

  #sortOf(token: Token | undefined): WordSort {
    if (!token) return plain;
    const known = this.#lookup.sorts.get(token.lower);
    if (token.kind === 'word') return known ?? (startsNumber(token.lower, this.#lookup.numeric) ? figure : plain);
    if (!known?.classes) return token.kind === 'number' ? figure : plain;
    return { classes: known.classes, numeric: token.kind === 'number' };
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
