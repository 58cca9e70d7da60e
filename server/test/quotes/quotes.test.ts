import { expect, test } from 'vitest';
import { quotedSpans } from '../../src/extract/quotes/marks.ts';
import { article } from '../claims/reading.ts';
import type { Language } from '../../src/text/types.ts';
import { cpuTime } from '../cpuTime.ts';

function quoted(text: string): string[] {
  return quotedSpans(text).map(({ start, end }) => text.slice(start, end));
}

function speakers(marked: string, language: Language = 'fr'): string[] {
  return article([marked], { language }).paragraphs.flatMap(({ paragraph, quotes }) => quotes.map(({ start, end, speaker }) => `${paragraph.text.slice(start, end)} — ${speaker ?? '?'}`));
}

test.each([
  ['Il parle d’« un vrai pas ».', ['un vrai pas']],
  ['Elle a dit “oui” et "non".', ['oui', 'non']],
  ['« Il a crié « au feu » puis rien », dit-elle.', ['Il a crié « au feu » puis rien']],
  ['‘It’s the dogs’ turn,’ he said.', ['It’s the dogs']],
  ['C’est l’été, l’un d’eux l’a dit.', []],
  ['« Une parole qui continue au paragraphe suivant', ['Une parole qui continue au paragraphe suivant']],
  ['Un guillemet " perdu dans la phrase', []],
  ['Fin » sans début', []],
])('marks of quotation: %s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('a page full of opening marks is read in linear time', () => {
  const started = cpuTime();
  quotedSpans('« "'.repeat(20_000));
  quotedSpans(`‘${'a’'.repeat(50_000)}`);
  expect(cpuTime() - started).toBeLessThan(1000);
});

test.each([
  ['« Le pont tiendra encore dix ans », a déclaré {p Maud Perrin}.', 'Le pont tiendra encore dix ans — person:maud-perrin'],
  ['"Rien ne presse", a annoncé mardi devant la presse le maire de {l Lune}, {p Paul Aro}.', 'Rien ne presse — person:paul-aro'],
  ['{p Maud Perrin} a estimé que « le pont est sûr ».', 'le pont est sûr — person:maud-perrin'],
  ['Selon {p Maud Perrin}, « le pont est sûr ».', 'le pont est sûr — person:maud-perrin'],
  ['{p Maud Perrin} est venue. « Le pont est sûr », a-t-elle assuré.', 'Le pont est sûr — person:maud-perrin'],
  ['« Nous sommes prêts. Rien ne manque. Venez donc », a dit {p Ida Roux}.', 'Nous sommes prêts. Rien ne manque. Venez donc — person:ida-roux'],
  ['Les deux pays parlent d’un « partenariat durable » depuis dix ans.', 'partenariat durable — ?'],
  ['{p Ida Roux} rêve d’un monde « ouvert », dit-on.', 'ouvert — ?'],
])('speakers: %s', (marked, expected) => {
  expect(speakers(marked)).toEqual([expected]);
});

test.each([
  ['“The bridge is safe,” said {p Ann Lowe}, the engineer.', 'The bridge is safe, — person:ann-lowe'],
  ['“The bridge is safe,” {p Ann Lowe} said on Monday.', 'The bridge is safe, — person:ann-lowe'],
  ['{p Ann Lowe} walked in. “The bridge is safe,” she said.', 'The bridge is safe, — person:ann-lowe'],
])('speakers in English: %s', (marked, expected) => {
  expect(speakers(marked, 'en')).toEqual([expected]);
});
