import { describe, expect, it } from 'vitest';
import { commonNumbers, numberOf, numbersOf } from '../../src/base/numbers.ts';

describe('numbers of texts', () => {
  it('are the same for the same text, and in order, each once', () => {
    const numbers = numbersOf(['pont', 'gare', 'pont', '']);
    expect(numbers).toHaveLength(3);
    expect([...numbers].every((number, i) => i === 0 || (numbers[i - 1] ?? 0) < number)).toBe(true);
    expect(numbers.includes(numberOf('gare'))).toBe(true);
  });
  it.each([
    [['pont', 'gare', 'quai'], ['quai', 'rue', 'pont'], 2],
    [['pont'], ['gare'], 0],
    [[], ['gare'], 0],
  ])('%j and %j have %i in common', (a, b, common) => {
    expect(commonNumbers(numbersOf(a), numbersOf(b))).toBe(common);
    expect(commonNumbers(numbersOf(b), numbersOf(a))).toBe(common);
  });
});
