import { describe, expect, it } from 'vitest';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { Language } from '../../src/text/types.ts';

const sentences = (text: string, language: Language = 'fr') => readParagraph(text, 'body', language).sentences.map((s) => text.slice(s.start, s.end));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Le pont a cédé. Il pleuvait.', ['Le pont a cédé.', 'Il pleuvait.']],
    ['M. Roux et Mme Lin ont voté. St. Louis a gagné.', ['M. Roux et Mme Lin ont voté.', 'St. Louis a gagné.']],
    ['« Il pleut. » Elle sort.', ['« Il pleut. »', 'Elle sort.']],
    ['"Il pleut", dit-il. "Oui." Elle sort.', ['"Il pleut", dit-il.', '"Oui."', 'Elle sort.']],
    ['« Vraiment ? » demande-t-elle.', ['« Vraiment ? » demande-t-elle.']],
    ['Ils… partent. Fin…', ['Ils… partent.', 'Fin…']],
    ['Il gagne 1,5 million. 30 élus partent.', ['Il gagne 1,5 million.', '30 élus partent.']],
    ['La maire a dit oui.Le conseil vote.', ['La maire a dit oui.', 'Le conseil vote.']],
    ['Des pommes, des poires, etc. Le marché ferme.', ['Des pommes, des poires, etc.', 'Le marché ferme.']],
    ['Le 15 sept. 2022, A. Roux arrive.', ['Le 15 sept. 2022, A. Roux arrive.']],
    ['Il est né à Rome (Italie). Elle aussi !', ['Il est né à Rome (Italie).', 'Elle aussi !']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['He fled to Fort Calder, Ark., in a van.', ['He fled to Fort Calder, Ark., in a van.']],
    ['He lives in Orvane, Tenn. Police found him.', ['He lives in Orvane, Tenn.', 'Police found him.']],
    ['He fell ill. She did not.', ['He fell ill.', 'She did not.']],
  ])('states: %s', (text, expected) => expect(sentences(text, 'en')).toEqual(expected));

  it('knows English abbreviations', () => {
    expect(sentences('Mr. Lee left at 5 p.m. on Jan. 3. The U.S. Senate met.', 'en')).toEqual(['Mr. Lee left at 5 p.m. on Jan. 3.', 'The U.S. Senate met.']);
  });
  it('has none in an empty text', () => expect(sentences('  ')).toEqual([]));
});
