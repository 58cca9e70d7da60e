import { describe, expect, it } from 'vitest';
import '../../src/extract/claims/index.ts';
import { awakeBy, cuesOf, enterPattern, isAwake, type Awake } from '../../src/extract/triggers.ts';
import { wordOf } from '../../src/text/word.ts';

const both = enterPattern([['brume'], ['dunes', 'lande']]);
const inner = enterPattern([['e du nord'], ['du n']]);
const always = enterPattern([]);
const awakeIn = (text: string): Awake => awakeBy(text.split(' ').map((word) => cuesOf(wordOf(word))));
const inText = (text: string, pattern: number): boolean => isAwake(awakeIn(text), pattern);

describe('a pattern is awake where a word of each of its sets stands', () => {
  it.each([
    [' la brume sur la lande ', both],
    [' brumes et dunes ', both],
    [' la côte du nord ', inner],
    ['', always],
  ])('in %j', (text, pattern) => expect(inText(text, pattern)).toBe(true));
  it.each([
    [' la brume sur la mer ', both],
    [' la lande ', both],
    [' brum lande e ', both],
    [' e du sud ', inner],
    ['', both],
  ])('and asleep in %j', (text, pattern) => expect(inText(text, pattern)).toBe(false));
  it('one text leaves nothing for the next', () => {
    awakeIn(' brume ');
    expect(inText(' lande ', both)).toBe(false);
  });
});

/** How many patterns of all families an ordinary sentence wakes: the work on it, whatever the machine. */
describe('few patterns are tried', () => {
  const count = (awake: Awake): number => awake.reduce((sum, bits) => sum + bits.toString(2).replaceAll('0', '').length, 0);
  const idle = count(awakeIn(''));
  it.each([
    [' la nuit est tombée sur la rivière et les barques sont rentrées au port . ', 5],
    [' <p0> a présenté ses dessins à la bibliothèque , où ils resteront quelque temps . ', 8],
    [' the river rose again and the ferries stayed in the harbour . ', 5],
  ])('in %j', (text, most) => expect(count(awakeIn(text)) - idle).toBeLessThanOrEqual(most));
  it('and hardly any is always awake', () => expect(idle).toBeLessThanOrEqual(3));
});
