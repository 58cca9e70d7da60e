import { describe, expect, test } from 'vitest';
import { check } from './check.ts';

describe('a total and all of its parts', () => {
  test.each([
    ['La tempête a fait douze morts (sept à Lyon, trois à Paris et trois à Marseille).', 'information conflict/parts douze | sept | trois | trois'],
    ['La classe compte 30 élèves : 16 filles et 13 garçons.', 'information conflict/parts 30 | 16 | 13'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  test('in English', () => {
    expect(check('The storm killed 12 people (7 in Spain, 3 in Portugal and 4 in Italy).', 'en')).toEqual(['information conflict/parts 12 | 7 | 3 | 4']);
  });

  test.each([
    'La tempête a fait douze morts (sept à Lyon, trois à Paris et deux à Marseille).',
    'La tempête a fait douze morts (sept à Lyon, trois à Paris).',
    'La tempête a fait douze morts (dont sept à Lyon et trois à Paris).',
    'La tempête a fait une douzaine de morts (sept à Lyon, trois à Paris et un à Marseille).',
    'La tempête a fait douze morts (cinq femmes, quatre enfants et huit étrangers).',
    'Trois manches (25 à 20, 25 à 18 et 25 à 22) ont suffi.',
    'La classe compte 30 élèves : 16 filles, 14 garçons et 3 chats.',
    'Ils ont gagné quatre médailles (deux en or et deux autres ailleurs).',
  ])('is silent on: %s', (text) => expect(check(text)).toEqual([]));
});

describe('a part larger than its whole', () => {
  test.each([
    ['L’accident a fait douze blessés, dont quinze enfants.', 'information conflict/parts douze | quinze'],
    ['La ville verse 3 millions d’euros, dont 5 millions d’euros pour le port.', 'information conflict/parts 3 millions d’euros | 5 millions d’euros'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  test('in English', () => {
    expect(check('The crash injured 12 people, including 15 children.', 'en')).toEqual(['information conflict/parts 12 | 15']);
  });

  test.each([
    'L’accident a fait douze blessés, dont cinq enfants.',
    'L’accident a fait douze morts et dix blessés, dont quinze enfants.',
    'L’accident a fait plus de douze blessés, dont quinze enfants.',
    'L’accident a fait une douzaine de blessés, dont quinze enfants.',
    'La ville a construit trois écoles, dont 400 élèves profitent.',
    'Il a joué trois matchs, dont 80 minutes sous la pluie.',
    'Les femmes sont 40 % des élus, dont 60 % à Lyon.',
    'Il versera 3 millions d’euros, dont 5 millions de dollars en prêts.',
    'Douze personnes sont mortes. Parmi les visiteurs, dont 15 enfants, personne ne savait.',
  ])('is silent on: %s', (text) => expect(check(text)).toEqual([]));
});
