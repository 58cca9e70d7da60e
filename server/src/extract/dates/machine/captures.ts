import type { Token } from '../../../text/types.ts';
import type { FormPath } from './form.ts';
import type { Clock } from '../reading.ts';
import type { Captures, TermValue } from './grammar.ts';

/** Token ranges of a match: its extent, and the whole with its context. */
export interface MatchRange {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** What a form captured, for the function that reads it; valid during that call. */
export class PathCaptures implements Captures {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly #path: FormPath;
  readonly #values: readonly (TermValue | undefined)[];
  readonly #start: number;
  readonly #end: number;

  constructor(tokens: readonly Token[], path: FormPath, values: readonly (TermValue | undefined)[], { from, to, start, end }: MatchRange) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.#path = path;
    this.#values = values;
    this.#start = start;
    this.#end = end;
  }

  number(name: string): number | undefined {
    const found = this.#value(name);
    return typeof found === 'number' ? found : undefined;
  }

  text(name: string): string | undefined {
    const found = this.#value(name);
    return typeof found === 'string' ? found : undefined;
  }

  clock(name: string): Clock | undefined {
    const found = this.#value(name);
    return typeof found === 'object' ? found : undefined;
  }

  before(distance: number): string {
    return this.tokens[this.#start - distance]?.lower ?? '';
  }

  after(distance: number): string {
    return this.tokens[this.#end - 1 + distance]?.lower ?? '';
  }

  #value(name: string): TermValue | undefined {
    const { elements } = this.#path;
    for (let i = elements.length - 1; i >= 0; i--) if (elements[i]?.name === name) return this.#values[i];
    return undefined;
  }
}
