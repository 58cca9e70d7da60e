import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

const french = (headline: string, ...lines: string[]): string[] => check([headline, ...lines].join('\n\n'));

describe('the headline against the body', () => {
  test('another figure of the same thing', () => {
    expect(french('Séisme à Valdour : 42 morts', 'Le séisme qui a frappé Valdour dimanche a fait 24 morts, selon la mairie. Les secours restent sur place.')).toEqual([]);
    expect(french('Séisme à Valdour : 42 morts', 'Le séisme qui a frappé Valdour dimanche a fait 24 morts. Les secours restent sur place.')).toEqual(['information conflict/headline 42 morts | 24 morts']);
  });

  test('in English', () => {
    expect(check('Valdour earthquake kills 42\n\nAn earthquake killed 24 people in Valdour on Sunday. Rescuers are still on the site.', 'en')).toEqual(['information conflict/headline 42 | 24 people']);
  });

  test.each([
    ['the same', 'Le séisme de dimanche a fait 42 morts.'],
    ['a bound', 'Le séisme de dimanche a fait plus de 40 morts.'],
    ['two in the body, one the headline’s', 'Le séisme de dimanche a fait 24 morts lundi. Le nouveau bilan est de 42 morts.'],
    ['an earlier event, later in the text', 'Le séisme a surpris la ville dimanche.\n\nLes secours cherchent.\n\nLa mairie est ouverte.\n\nEn 1998, un séisme avait fait 24 morts.'],
    ['a part', 'Le séisme de dimanche a fait des morts, dont 24 à Valdour.'],
    ['hearsay', 'Le séisme de dimanche aurait fait 24 morts.'],
    ['the day before', 'Le bilan, de 24 morts la veille, atteint maintenant 42 morts.'],
  ])('is silent on %s', (_, body) => expect(french('Séisme à Valdour : 42 morts', body)).toEqual([]));

  test('is silent on small tolls told person by person, and on rounding', () => {
    expect(french('Trois morts dans un accident à Valdour', 'Deux personnes ont été tuées sur le coup à Valdour. Une troisième est morte à l’hôpital.')).toEqual([]);
    expect(french('Séisme à Valdour : 800 morts', 'Le séisme de dimanche a fait 812 morts.')).toEqual([]);
  });
});

describe('two values of one thing', () => {
  test('ages of one person', () => {
    expect(french('Un maire réélu', 'Jean Valdour, 58 ans, a été réélu dimanche.', 'Dans la salle, Jean Valdour, 62 ans, a souri.')).toEqual(['information conflict/within 58 ans | 62 ans']);
  });

  test.each([
    ['two people of one surname', 'Marc Valdour, 58 ans, a été réélu.', 'Son fils Paul Valdour, 26 ans, a souri.'],
    ['the same age', 'Marc Valdour, 58 ans, a été réélu.', 'Marc Valdour, 58 ans, a souri.'],
    ['another time', 'Marc Valdour, 58 ans, a été réélu.', 'Marc Valdour avait 26 ans quand il est arrivé.'],
    ['tolls that grow', 'Le séisme a fait 24 morts dans la nuit.', 'Le séisme a fait 42 morts au matin.'],
  ])('is silent on %s', (_, ...lines) => expect(french('Un titre de presse', ...lines)).toEqual([]));
});
