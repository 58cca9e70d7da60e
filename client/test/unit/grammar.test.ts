import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, marked } from './textmate.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** The marks of a line that is not the first of its file. */
const line = (text: string) => marked(grammar, `Titre\n\n${text}`).split('\n').slice(2).join('\n');

describe('headline', () => {
  it('is the first line that holds text, after blank lines too', () => {
    expect(marked(grammar, 'Un pont fermé à Valmont\nLe pont a fermé.')).toBe('[headline|Un pont fermé à Valmont]\nLe pont a fermé.');
    expect(marked(grammar, '\n \nUn pont fermé\n\nLe pont a fermé.').split('\n').slice(2)).toEqual(['[headline|Un pont fermé]', '', 'Le pont a fermé.']);
  });
  it('may quote', () => {
    expect(marked(grammar, 'Le maire : « Un drame »\nTexte')).toBe('[headline|Le maire : ][guillemets|« Un drame »]\nTexte');
  });
});

describe('dateline', () => {
  it.each([
    ['VALMONT (Reuters) - Le pont a fermé.', '[dateline|VALMONT (Reuters) -] Le pont a fermé.'],
    ['Valmont, 3 juillet (AFP) – Le pont a fermé.', '[dateline|Valmont, 3 juillet (AFP) –] Le pont a fermé.'],
    ['Valmont - AFP - Mercredi 4 août 2021 - Des milliers', '[dateline|Valmont - AFP - Mercredi 4 août 2021 -] Des milliers'],
  ])('%s', (text, expected) => expect(line(text)).toBe(expected));
  it.each(['Le pont - fermé depuis lundi - reste dangereux.', 'Valmont (Reuters) a fermé son bureau.', 'Le maire (LR) - élu en 2020 - a démissionné.'])('is not in: %s', (text) =>
    expect(line(text)).toBe(text),
  );
});

describe('quotation', () => {
  it.each([
    ['Il dit : « C’est fini. » Puis il part.', 'Il dit : [guillemets|« C’est fini. »] Puis il part.'],
    ['“We will stay,” she said.', '[curly|“We will stay,”] she said.'],
    ['Il parle d’une "erreur" grave.', 'Il parle d’une [straight|"erreur"] grave.'],
    ['« Une première ligne,\nune seconde », dit-il.', '[guillemets|« Une première ligne,]\n[guillemets|une seconde »], dit-il.'],
  ])('%s', (text, expected) => expect(line(text)).toBe(expected));
  it('ends at a blank line when its mark is missing', () => {
    expect(line('« Jamais fermée.\n\nLa suite.')).toBe('[guillemets|« Jamais fermée.]\n\nLa suite.');
  });
  it('needs both marks in a line, for the English ones', () => {
    expect(line('A 12" screen and it’s fine.\nNext “line')).toBe('A 12" screen and it’s fine.\nNext “line');
  });
});

describe('publication line, byline and caption', () => {
  it.each([
    ['Publié le 3 juillet 2024 à 10:00', '[published|Publié le 3 juillet 2024 à 10:00]'],
    ['Updated July 3, 2024', '[published|Updated July 3, 2024]'],
    ['09/09/2022 2 min', '[published|09/09/2022] 2 min'],
    ['mercredi 3 juillet 2024', '[published|mercredi 3 juillet 2024]'],
    ['Par Jeanne Morvan', '[byline|Par] [byline|Jeanne Morvan]'],
    ['Photo : le pont de Valmont', '[caption|Photo : le pont de Valmont]'],
    ['Le pont de Valmont, lundi. Jean Tavel / AFP', '[caption|Le pont de Valmont, lundi. Jean Tavel / AFP]'],
  ])('%s', (text, expected) => expect(line(text)).toBe(expected));
  it.each(['Publié hier, le rapport accuse la mairie.', 'Par conséquent, le pont ferme.', 'Par chance. Le pont a tenu.', 'En 2024, le pont a fermé.', 'La photo du pont a fait le tour du monde.'])(
    'is not: %s',
    (text) => expect(line(text)).toBe(text),
  );
});

describe('furniture', () => {
  it.each(['PUBLICITÉ', 'Partager sur Facebook', 'Lire aussi : Le pont de Valmont rouvre', 'Abonnez-vous à notre lettre', '12 commentaires', 'Follow us on social media', 'Read more'])('%s', (text) =>
    expect(line(text)).toBe(`[furniture|${text}]`),
  );
  it.each(['Partager le pouvoir ne va pas de soi.', 'La publicité du procès est garantie.', 'Les commentaires du maire ont surpris.', 'Share prices fell.'])('is not: %s', (text) => expect(line(text)).toBe(text));
});

it('reads a runaway line in little time', () => {
  const started = performance.now();
  for (const piece of ['« “', 'A-', 'Par A, ', '(AFP) - ', '"', '/ ', 'publié 1']) line(piece.repeat(20_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5_000);
});
