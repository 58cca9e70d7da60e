import type { Token } from '../../../text/types.ts';
import type { FormPath } from './form.ts';
import type { Captures, TermValue } from './grammar.ts';

/** Token ranges of a match: its extent, and the whole with its context. */
export interface MatchRange {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** What a form captured, for the function that reads it; valid during that call. */
export function capturesOf(tokens: readonly Token[], path: FormPath, values: readonly (TermValue | undefined)[], { from, to, start, end }: MatchRange): Captures {
  const value = (name: string): TermValue | undefined => {
    for (let i = path.elements.length - 1; i >= 0; i--) if (path.elements[i]?.name === name) return values[i];
    return undefined;
  };
  return {
    tokens,
    from,
    to,
    number: (name) => {
      const found = value(name);
      return typeof found === 'number' ? found : undefined;
    },
    text: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : undefined;
    },
    clock: (name) => {
      const found = value(name);
      return typeof found === 'object' ? found : undefined;
    },
    before: (distance) => tokens[start - distance]?.lower ?? '',
    after: (distance) => tokens[end - 1 + distance]?.lower ?? '',
  };
}
