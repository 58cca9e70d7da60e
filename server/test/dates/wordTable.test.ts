import { describe, expect, it } from 'vitest';
import { WordTable } from '../../src/extract/dates/machine/wordTable.ts';
import { tokenize } from '../../src/text/tokens.ts';

const table = new WordTable(new Map([['août', 8], ["jusqu'", 1], [',', 2], ['a', 3], ['dix-sept', 17]]));
const valuesIn = (text: string) => tokenize(text, 'fr').map((token) => table.get(token, text));

describe('the table of words', () => {
  it('knows words by their letters, however they are written', () => expect(valuesIn('août Août AOU\u0302T jusqu’ Jusqu\' dix-sept')).toEqual([8, 8, 8, 1, 1, 17]));
  it('knows marks and single letters', () => expect(valuesIn('a , A')).toEqual([3, 2, 3]));
  it('knows no other words', () => expect(valuesIn('aout b ; dix sept jusque constructor')).toEqual(Array.from({ length: 7 })));
  it('keeps words apart whose numbers are equal', () => {
    const twins = new WordTable(new Map([['ed', 1]]));
    const [ed, twin] = tokenize('ed aà', 'fr');
    expect(ed?.hash).toBe(twin?.hash);
    expect([ed && twins.get(ed, 'ed aà'), twin && twins.get(twin, 'ed aà')]).toEqual([1, undefined]);
  });
});
