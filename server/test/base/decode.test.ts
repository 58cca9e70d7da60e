import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/base/decode.ts';

const sentence = 'À l’été, « 12 000 » élèves — dont Zoé — ont marché.';
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'));
const swap = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());

describe('decoding', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(sentence), 'utf-8', sentence],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${sentence}`), 'utf-8', sentence],
    ['UTF-16 little-endian with a mark', utf16(sentence, true), 'utf-16le', sentence],
    ['UTF-16 little-endian without', utf16(sentence, false), 'utf-16le', sentence],
    ['UTF-16 big-endian with a mark', swap(utf16(sentence, true)), 'utf-16be', sentence],
    ['UTF-16 big-endian without', swap(utf16(sentence, false)), 'utf-16be', sentence],
    ['Windows-1252', new Uint8Array([0xc0, 0x20, 0x6c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80, 0x9c]), 'windows-1252', 'À l’été €œ'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({ kind: 'text', encoding, text, cut: false });
  });

  test.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])],
    ['zero bytes in the middle of a text', new TextEncoder().encode('abc\0\0def')],
    ['control characters', new Uint8Array(50).fill(1)],
  ])('%s is not a text', (_, bytes) => {
    expect(decode(bytes)).toEqual({ kind: 'binary' });
  });

  test('a long file is cut between two characters', () => {
    const bytes = new TextEncoder().encode('é'.repeat(10));
    expect(decode(bytes, 5)).toEqual({ kind: 'text', encoding: 'utf-8', text: 'éé', cut: true });
    expect(decode(bytes, 6)).toEqual({ kind: 'text', encoding: 'utf-8', text: 'ééé', cut: true });
    expect(decode(new TextEncoder().encode('🙂🙂'), 7)).toMatchObject({ text: '🙂', encoding: 'utf-8' });
  });

  test('any UTF-8 text comes back as it was; any bytes are accepted', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter((text) => !/[\0-\x1f\uFEFF]/.test(text)), (text) => {
      expect(decode(new TextEncoder().encode(text))).toMatchObject({ text });
    }));
    fc.assert(fc.property(fc.uint8Array(), fc.nat(20), (bytes, limit) => ['text', 'binary'].includes(decode(bytes, limit).kind)));
  });
});
