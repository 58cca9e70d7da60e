import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { facet, wordOf } from '../../src/text/word.ts';

describe('a word', () => {
  it('is shared by all tokens that are written alike', () => {
    const [first, second, third] = tokenize('gare Gare gare', 'fr');
    expect(first?.word).toBe(third?.word);
    expect(first?.word).not.toBe(second?.word);
    expect(second?.word.lower).toBe('gare');
  });

  it('keeps long words apart that differ in one letter', () => {
    expect(wordOf('incompréhensiblement')).not.toBe(wordOf('incompréhensiblemant'));
    expect(wordOf('incompréhensiblement').text).toBe('incompréhensiblement');
  });

  it('is the same again after many others, and says the same if it was forgotten', () => {
    const length = facet(({ text }) => text.length);
    const kept = wordOf('passerelle');
    for (let i = 0; i < 100_000; i++) {
      wordOf(`mot${i}`);
      if (i % 1000 === 0) expect(wordOf('passerelle')).toBe(kept);
    }
    for (let i = 0; i < 100_000; i++) wordOf(`autre${i}`);
    expect(length(kept)).toBe(10);
    expect(length(wordOf('passerelle'))).toBe(10);
  });

  it('remembers what was worked out of it', () => {
    let worked = 0;
    const twice = facet(({ text }) => {
      worked++;
      return text + text;
    });
    expect([twice(wordOf('pont')), twice(wordOf('pont'))]).toEqual(['pontpont', 'pontpont']);
    expect(worked).toBe(1);
  });
});
