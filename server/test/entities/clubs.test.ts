import { describe, expect, test } from 'vitest';
import { englishNamesIn, namesIn } from './names.ts';

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

describe('texts on matches', () => {
  test('a town that nothing locates is its club', () => {
    const names = types('Vainqueur de Nantes samedi, Chambéry jouera la finale du championnat.', "Le gardien de Chambéry a repoussé dix tirs. À Nantes, l'entraîneur soupire.");
    expect(names).toEqual(['organization:nantes', 'organization:chambery', 'organization:chambery', 'place:nantes']);
  });
  test('an unknown name that plays is a club, and a place behind a preposition', () => {
    const names = englishNamesIn('Penwick drew with Easterby Town in the league on Saturday.', 'Easterby scored first. The striker came from Penwick, and Penwick fans sang.');
    expect(names.map((line) => line.split(' = ')[1])).toEqual(['organization:penwick', 'organization:easterby-town', 'organization:easterby-town', 'place:penwick', 'organization:penwick']);
  });
  test('players go to clubs', () => {
    const names = englishNamesIn('Penwick striker Joel Arden, who signed from Carrowby in the transfer window, scored a goal.', "Carrowby's fans sang in Penwick.");
    expect(names.map((line) => line.split(' = ')[1])).toEqual(['organization:penwick', 'person:joel-arden', 'organization:carrowby', 'organization:carrowby', 'place:penwick']);
  });
  test('a player is no club', () => {
    expect(englishNamesIn('Marta Loring won the final.', 'The match ended late: Loring beat Ines Carrow, and the coach hugged Loring after the penalty.').filter((line) => line.startsWith('organization'))).toEqual([]);
  });
  test('elsewhere towns stay towns', () => {
    expect(types('Nantes accueille un congrès. Le maire a reçu Angers.')).toEqual(['place:nantes', 'place:angers']);
  });
});
