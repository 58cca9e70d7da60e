import { describe, expect, it } from 'vitest';
import { dictionaryOf, squeeze, unsqueeze } from '../../src/base/squeeze.ts';

const dictionary = dictionaryOf('{"start":1,"end":2,"name":""}');
const round = (text: string): string => unsqueeze(squeeze(text, dictionary), dictionary);

describe('squeezed texts', () => {
  it.each([
    ['nothing', ''],
    ['a letter', 'a'],
    ['three letters', 'abc'],
    ['what repeats itself at once', 'a'.repeat(5_000)],
    ['letters beyond Latin, and a byte order mark', '\uFEFFL’île — « été » 😀 Ωmega'],
    ['what the dictionary holds', '{"start":1,"end":2,"name":"Vorelle"}'],
    ['a long text', Array.from({ length: 20_000 }, (_, i) => `${(i * 7919) % 10_007} `).join('')],
  ])('come back as they were: %s', (_name, text) => {
    expect(round(text)).toBe(text);
  });

  it('come back as they were, whatever they are', () => {
    let seed = 7;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let i = 0; i < 300; i++) {
      const text = Array.from({ length: random(400) }, () => 'abé’{"\n'.charAt(random(7))).join('');
      expect(round(text)).toBe(text);
    }
  });

  it('take less room where they repeat themselves or the dictionary', () => {
    const text = '{"start":1,"end":2,"name":"Vorelle"}';
    expect(squeeze(text, dictionary).length).toBeLessThan(20);
    expect(squeeze(text, dictionaryOf('')).length).toBeGreaterThan(30);
    expect(squeeze(text.repeat(10), dictionaryOf('')).length).toBeLessThan(2 * text.length);
  });
});
