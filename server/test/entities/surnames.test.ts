import { describe, expect, test } from 'vitest';
import { englishNamesIn, namesIn } from './names.ts';

const keys = (names: readonly string[]): string[] => names.map((line) => line.split(' = ')[1] ?? '');

describe('surnames with particles', () => {
  test('belong to the full name of the article', () => {
    expect(keys(namesIn('La vice-présidente Solenn Le Goarec hésite.', 'Mme Le Goarec votera.'))).toEqual(['person:solenn-le-goarec', 'person:solenn-le-goarec']);
    expect(keys(englishNamesIn('Ada von der Loe won.', 'Mrs von der Loe cheered.'))).toEqual(['person:ada-von-der-loe', 'person:ada-von-der-loe']);
  });
  test('alone stay by themselves', () => {
    expect(keys(namesIn('Mme Le Goarec votera.'))).toEqual(['person:le-goarec']);
  });
});

describe('two people of one surname', () => {
  test('until the second one is named, the surname is the first one', () => {
    const names = englishNamesIn('Susan Ferrow runs the clinic.', 'Ferrow founded it with her husband, Alan Ferrow. Ferrow said no more.');
    expect(keys(names)).toEqual(['person:susan-ferrow', 'person:susan-ferrow', 'person:alan-ferrow', 'person:ferrow']);
  });
});

describe('short forms', () => {
  test.each([
    ["L'Office national des réseaux industriels et salins (Onris) alerte.", "L'Onris insiste.", 'organization:office-national-des-reseaux-industriels-et-salins'],
    ['La clinique du Roncier ferme.', 'Le rachat du Roncier est suspendu.', 'organization:clinique-du-roncier'],
    ['Le feu a pris à Loissy-Cramont.', 'Le commissariat de Loissy enquête.', 'place:loissy-cramont'],
    ['Le FC Lorient affronte Brest.', 'Le FCL cherche un joker.', 'organization:fc-lorient'],
  ])('%s %s', (first, second, key) => expect(keys(namesIn(first, second)).filter((own) => own !== 'organization:brest')).toEqual(Array(first.includes('(') ? 3 : 2).fill(key)));
  test('a bracket that abbreviates nothing is somebody else', () => {
    expect(new Set(keys(namesIn("L'Office national des ruisseaux (Brunel) alerte.", 'Brunel insiste.'))).size).toBe(2);
  });
  test('a first half that two towns share is neither', () => {
    expect(keys(namesIn('De Loissy-Cramont à Loissy-Forêt, on manifeste.', 'Le commissariat de Loissy enquête.')).at(-1)).not.toMatch(/place:loissy-/);
  });
});

describe('who of two people of one surname', () => {
  const intro = "La maire, Solène Ferrand, et l'adjoint Pascal Ferrand, sans lien de parenté, s'opposent.";
  test('a title tells', () => {
    expect(keys(namesIn(intro, 'Mme Ferrand réunira les habitants. M. Ferrand votera contre.')).slice(-2)).toEqual(['person:solene-ferrand', 'person:pascal-ferrand']);
  });
  test('two women: the title does not tell', () => {
    expect(keys(namesIn("La maire, Solène Ferrand, et l'adjointe Odile Ferrand s'opposent.", 'Mme Ferrand réunira les habitants.')).at(-1)).toBe('person:ferrand');
  });
  test('a headline means whom the text introduces first', () => {
    expect(keys(englishNamesIn('Jury finds Ferrow guilty.', 'Susan Ferrow, 58, was convicted. Her cousin Alan Ferrow was not.'))[0]).toBe('person:susan-ferrow');
  });
});
