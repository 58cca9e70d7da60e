import { numberTables } from '../../../text/numberWords.ts';
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
  const { cardinals, ordinals, multipliers } = numberTables(grammar.language);
  return { grammar, lexical, numeric: new Set([cardinals, ordinals, multipliers, grammar.terms.namedHours].flatMap((table) => Object.keys(table)).concat(grammar.terms.vagueAmounts, 'a', 'une')) };
}

/** Tokens that are remembered at a time: no form is longer. */
const WINDOW = 64;
const NONE: Map<string, Term | null> = new Map();

/** Classes found in one text, each looked for once per token. */
export class TermMemo {
  readonly #lookup: Lookup;
  readonly #tokens: readonly Token[];
  readonly #at = new Int32Array(WINDOW).fill(-1);
  readonly #found = Array.from({ length: WINDOW }, () => new Map<string, Term | null>());

  constructor(lookup: Lookup, tokens: readonly Token[]) {
    this.#lookup = lookup;
    this.#tokens = tokens;
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
    const found = this.#at[at % WINDOW] === at ? this.#found[at % WINDOW] : this.#fresh(at);
    if (!found || found === NONE) return undefined;
    const known = found.get(name);
    if (known !== undefined) return known ?? undefined;
    const term = reader(this.#tokens, at, this.#lookup.grammar);
    found.set(name, term ?? null);
    return term;
  }

  #fresh(at: number): Map<string, Term | null> {
    const token = this.#tokens[at];
    const found = token && this.#isNumeric(token) ? new Map<string, Term | null>() : NONE;
    this.#at[at % WINDOW] = at;
    this.#found[at % WINDOW] = found;
    return found;
  }

  /** True if a number may start with the token. */
  #isNumeric(token: Token): boolean {
    return token.kind === 'number' || (token.kind === 'word' && (this.#lookup.numeric.has(token.lower) || token.lower.includes('-') || /^[ivx]{1,6}(?:e|ème|è)?$/.test(token.lower)));
  }
}
