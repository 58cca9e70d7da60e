import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, escapeMarkdown, link } from '../../src/features/markdown.ts';

describe('text of articles in Markdown', () => {
  test.each([
    ['[click](command:evil)', '\\[click\\]\\(command:evil\\)'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['https://evil.example', 'https\\://evil.example'],
    ['www.evil.example', 'www\\.evil.example'],
    ['a@evil.example', 'a\\@evil.example'],
    ['a | b\nc', 'a \\| b c'],
    ['# no headline', '\\# no headline'],
    ['1. no list', '1\\. no list'],
    ['- no list', '\\- no list'],
    ['$(bug)', '\\$\\(bug\\)'],
    ['a\u202Eb', 'ab'],
    ['12 000 €, l’été', '12 000 €, l’été'],
  ])('%j is shown as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test('ends a link where it ends', () => {
    expect(link('a](b', 'file:///x(1) y.txt#L1')).toBe('[a\\]\\(b](file:///x%281%29%20y.txt#L1)');
  });

  test('is cut outside of surrogate pairs', () => {
    expect(cut('ab🙂', 3)).toBe('ab…');
    expect(cut('ab🙂', 4)).toBe('ab🙂');
  });

  test('has no line break and no bare markup, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const escaped = escapeMarkdown(text);
      return !/[\n\r]/.test(escaped) && !/(?<!\\)(?:\\\\)*[[\]<>|`*_]/.test(escaped);
    }));
  });
});
