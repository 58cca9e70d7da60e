import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/report/excerpt.ts';
import { createPlaces } from '../../src/report/place.ts';
import { printable } from '../../src/report/printable.ts';

describe('an excerpt', () => {
  it('is the line around the words', () => expect(excerpt('Un.\nLe pont est fermé.\nDeux.', { start: 7, end: 11 })).toEqual({ before: 'Le ', words: 'pont', after: ' est fermé.' }));
  it('of a long line is cut between words', () => {
    const { before, after } = excerpt(`${'mot '.repeat(100)}PONT${' mot'.repeat(100)}`, { start: 400, end: 404 });
    expect([before.slice(0, 5), after.slice(-5), before.length < 100, after.length < 100]).toEqual(['… mot', 'mot …', true, true]);
  });
  it('shows no control characters', () => expect(printable('a\u001b[31mb\u202ec')).toBe('a [31mb c'));
});

describe('places', () => {
  it('count lines and columns from one, also after CRLF', () => {
    const place = createPlaces('un\r\ndeux\rtrois\nquatre');
    expect([0, 4, 6, 9, 15].map((at) => Object.values(place(at)).join(':'))).toEqual(['1:1', '2:1', '2:3', '3:1', '4:1']);
  });
});
