import { describe, expect, test } from 'vitest';
import { namesIn } from './names.ts';

const types = (...lines: string[]): string[] => namesIn(...lines).map((line) => line.split(' = ')[1] ?? '');

describe('clubs and towns', () => {
  test("a club called after a town's people", () => {
    expect(types('Le Stade rennais reçoit Lille.', 'Rennes mène vite.').at(-1)).toBe('organization:stade-rennais');
  });
  test('of the town, of the club', () => {
    expect(types('Le FC Nantes a gagné.', "L'attaquant de Nantes est blessé.", 'Le maire de Nantes est absent.').slice(1)).toEqual(['organization:fc-nantes', 'place:nantes']);
  });
  test('an opponent whose club is not named in full', () => {
    expect(types('Le FC Nantes affronte Angers samedi.')).toEqual(['organization:fc-nantes', 'organization:angers']);
    expect(types('La ministre affronte Angers samedi.')).toEqual(['place:angers']);
  });
  test('where the match is', () => {
    expect(types('Le FC Nantes a gagné à Angers.', 'À Nantes, on danse.').slice(1)).toEqual(['place:angers', 'place:nantes']);
  });
});

describe('short forms in one article', () => {
  test('an acronym that nothing explains has the initials of one body', () => {
    expect(types("L'Office nordique des marées alerte. L'ONM insiste.")).toEqual(Array(2).fill('organization:office-nordique-des-marees'));
  });
  test('not where two bodies have them', () => {
    expect(types("L'Office nordique des marées et l'Observatoire national des marais alertent. L'ONM insiste.").at(-1)).toBe('organization:onm');
  });
  test('a generation is no surname', () => {
    expect(types('Le chef Roland Brassard Jr. parle. Brassard insiste.')).toEqual(Array(2).fill('person:roland-brassard-jr'));
  });
});
