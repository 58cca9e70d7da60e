import { readNumberIn, simpleNumberIn } from '../../../text/numberWords.ts';
import type { Token } from '../../../text/types.ts';
import type { Grammar } from './grammar.ts';
import type { Term } from './terms.ts';

/** A year in words at token `at`: *two thousand and thirty-two*, *nineteen eighty-four*, *nineteen oh one*; 1100 to 2199. */
export function readWordYear(tokens: readonly Token[], at: number, { numbers, terms }: Grammar): Term | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const whole = readNumberIn(numbers, tokens, at);
  if (whole && whole.value >= 1100 && whole.value < 2200) return whole;
  const first = tokens[at];
  const hundreds = first ? simpleNumberIn(numbers, first) : undefined;
  if (hundreds === undefined || hundreds < 11 || hundreds > 21 || first?.lower.includes('-')) return undefined;
  const zero = terms.zeroWords.includes(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const rest = tokens[at + 1 + zero]?.kind === 'word' ? readNumberIn(numbers, tokens, at + 1 + zero) : undefined;
  if (!rest || rest.value < (zero ? 1 : 10) || rest.value > (zero ? 9 : 99)) return undefined;
  return { value: hundreds * 100 + rest.value, to: rest.to };
}
