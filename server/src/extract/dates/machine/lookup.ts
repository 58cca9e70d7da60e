import type { Token } from '../../../text/types.ts';
import type { Grammar, TermValue } from './grammar.ts';
import { terms, type Term } from './terms.ts';

/** Finds the classes of words of a language; made once per grammar. */
export interface Lookup {
  readonly grammar: Grammar;
  /** Word → class → value. */
  readonly lexical: ReadonlyMap<string, ReadonlyMap<string, string | number>>;
  /** Words that a number, an ordinal, an open amount or a named hour may start with. */
  readonly numeric: ReadonlySet<string>;
}

export function createLookup(grammar: Grammar): Lookup {
  const lexical = new Map<string, Map<string, string | number>>();
  for (const [name, words] of Object.entries(grammar.classes)) {
    for (const [word, value] of Object.entries(words)) lexical.set(word, (lexical.get(word) ?? new Map<string, string | number>()).set(name, value));
  }
  const { cardinals, ordinals, multipliers } = grammar.numbers;
  return { grammar, lexical, numeric: new Set([cardinals, ordinals, multipliers, grammar.terms.namedHours].flatMap((table) => Object.keys(table)).concat(grammar.terms.vagueAmounts, grammar.terms.articles)) };
}

/** Classes found in one text, each looked for once per token. */
export class TermMemo {
  readonly #lookup: Lookup;
  readonly #tokens: readonly Token[];
  /** Per token: undefined if not asked yet, null if no number may start there. */
  readonly #found: (Map<string, Term | null> | null | undefined)[] = [];

  constructor(lookup: Lookup, tokens: readonly Token[]) {
    this.#lookup = lookup;
    this.#tokens = tokens;
  }

  /** False if neither a class nor a number starts at the token: nearly all words of a text. */
  mayStart(token: Token): boolean {
    return this.#lookup.lexical.has(token.lower) || this.#isNumeric(token);
  }

  /** The class at token `at`, or undefined. */
  find(name: string, at: number): Term | undefined {
    const token = this.#tokens[at];
    if (!token) return undefined;
    const reader = terms[name];
    if (!reader) {
      const value: TermValue | undefined = this.#lookup.lexical.get(token.lower)?.get(name);
      return value === undefined ? undefined : { value, to: at + 1 };
    }
    const found = this.#found[at] === undefined ? this.#fresh(token, at) : this.#found[at];
    if (!found) return undefined;
    const known = found.get(name);
    if (known !== undefined) return known ?? undefined;
    const term = reader(this.#tokens, at, this.#lookup.grammar);
    found.set(name, term ?? null);
    return term;
  }

  #fresh(token: Token, at: number): Map<string, Term | null> | null {
    return (this.#found[at] = this.#isNumeric(token) ? new Map() : null);
  }

  /** True if a number may start with the token. */
  #isNumeric(token: Token): boolean {
    if (token.kind !== 'word') return token.kind === 'number';
    return this.#lookup.numeric.has(token.lower) || (token.lower.includes('-') ? isWrittenNumber(token.lower, this.#lookup.numeric) : isRoman(token.lower));
  }
}

/** *xxe*, *xx*: checked by its first letter before anything else. */
function isRoman(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first === 0x69 || first === 0x76 || first === 0x78) && /^[ivx]{1,6}[a-zè]{0,3}$/.test(word);
}

/** *dix-sept*, *twenty-first*: the first part is a number word. */
function isWrittenNumber(word: string, numeric: ReadonlySet<string>): boolean {
  return numeric.has(word.slice(0, word.indexOf('-')));
}
