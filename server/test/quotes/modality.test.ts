import { expect, test } from 'vitest';
import { readModality } from '../../src/extract/quotes/modality.ts';
import type { Language } from '../../src/text/types.ts';
import { article, sentences } from '../claims/reading.ts';
import { cpuTime } from '../cpuTime.ts';

/** For each marked number: `value speaker(class) certainty`. */
function numbers(marked: string, language: Language = 'fr'): string[] {
  return sentences(article([marked], { language })).flatMap((context) =>
    context.quantities.map((quantity) => {
      const { attribution, certainty, polarity } = readModality(context, quantity);
      const who = attribution ? ` ${attribution.speaker}(${attribution.speakerClass})` : '';
      return `${quantity.stated}${who}${certainty === 'asserted' ? '' : ` ${certainty}`}${polarity ? '' : ' not'}`;
    }),
  );
}

test.each<[string, string[]]>([
  ['Ils étaient {q 12000|12.000} selon la police, {q 30000|30.000} selon les syndicats.', ['12000 police(authority)', '30000 syndicat(organizer)']],
  ['Selon la préfecture, {q 900} personnes ont défilé à {l Lune}.', ['900 prefecture(authority)']],
  ['Pour la CGT, ils étaient {q 450}, {q 81} pour la préfecture.', ['450 cgt(organizer)', '81 prefecture(authority)']],
  ['{q 450} marcheurs, d’après les organisateurs, contre {q 80} selon la mairie.', ['450 organisateur(organizer)', '80 mairie(authority)']],
  ['La police a compté {q 900} marcheurs, les syndicats {q 2000}.', ['900 police(authority)', '2000 syndicat(organizer)']],
  ['On compte {q 12} morts et {q 30} blessés, ont annoncé les autorités.', ['12 autorite(authority)', '30 autorite(authority)']],
  ['On compte {q 12} morts et {q 30} blessés, selon la police.', ['12 police(authority)', '30 police(authority)']],
  ['Le séisme a une magnitude de {q 6} (institut), {q 7} (observatoire).', ['6 institut(expert)', '7 observatoire(expert)']],
  ['Le ministère fait état de {q 14} victimes.', ['14 ministere(authority)']],
  ['Il a plu {q 40} fois, selon {o AFP}.', ['40 organization:afp(agency)']],
  ['La ministre {p Ada Roy} a annoncé {q 40} postes.', ['40 person:ada-roy(authority)']],
  ['La ville prévoit {q 40} postes pour les enfants.', ['40 planned']],
])('who gives each number of an enumeration: %s', (marked, expected) => {
  expect(numbers(marked)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Au moins {q 80} personnes seraient mortes.', ['80 hearsay']],
  ['Le convoi aurait fait {q 3} arrêts.', ['3 hearsay']],
  ['Il devrait rester {q 4} jours à {l Lune}.', ['4 planned']],
  ['La foire durera {q 4} jours.', ['4 planned']],
  ['Elle va fermer {q 4} sites.', ['4 planned']],
  ['Le maire a promis que la foire durerait {q 4} jours.', ['4 planned']],
  ['Il pourrait y avoir {q 4} blessés.', ['4 possible']],
  ['Il y a sans doute eu du bruit et {q 4} blessés.', ['4']],
  ['La société dément avoir supprimé {q 40} postes.', ['40 denied not']],
  ['La société n’a pas supprimé {q 40} postes.', ['40 not']],
  ['Il n’y a plus que {q 21} disparus.', ['21']],
  ['Pas moins de {q 21} tableaux ont disparu.', ['21']],
  ['Le match a duré {q 90} minutes, mais la finale durera {q 120} minutes.', ['90', '120 planned']],
  ['Le caméraman entrait et {q 4} amis étaient là.', ['4']],
])('how firmly: %s', (marked, expected) => {
  expect(numbers(marked)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['Police said {q 12} people were hurt, while organisers put it at {q 30}.', ['12 police(authority)', '30 organiser(organizer)']],
  ['{q 12} people were hurt, according to officials.', ['12 official(authority)']],
  ['He is expected to stay {q 4} days.', ['4 planned']],
  ['The gang allegedly took {q 4} paintings.', ['4 hearsay']],
  ['The storm may last {q 4} days.', ['4 possible']],
  ['The firm did not close {q 4} sites.', ['4 not']],
  ['The fair lasted {q 4} days in May.', ['4']],
])('in English: %s', (marked, expected) => {
  expect(numbers(marked, 'en')).toEqual(expected);
});

test.each<[string, string[]]>([
  ['{p Ada Roy} conteste. Selon elle, {q 300} foyers sont privés d’eau.', ['300 person:ada-roy(person)']],
  ['{p Ada Roy} conteste. À l’en croire, {q 300} foyers sont privés d’eau.', ['300 person:ada-roy(person)']],
  ['À en croire {p Ada Roy}, {q 300} foyers sont privés d’eau.', ['300 person:ada-roy(person)']],
  ['D’après eux, {q 300} foyers sont privés d’eau.', ['300 somebody(person)']],
  ['Il affirme avoir perdu {q 300} euros.', ['300 somebody(person)']],
  ['Il y a {q 300} foyers sans eau.', ['300']],
])('whose word it is: %s', (marked, expected) => {
  expect(numbers(marked)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['{p Ada Roy} disagrees. According to her, {q 300} homes have no water.', ['300 person:ada-roy(person)']],
  ['He claims {q 300} homes have no water.', ['300 somebody(person)']],
])('whose word it is, in English: %s', (marked, expected) => {
  expect(numbers(marked, 'en')).toEqual(expected);
});

test('what stands inside a quotation is said by its speaker', () => {
  expect(numbers('« Nous avons perdu {q 12} hommes », a déclaré {p Ada Roy}.')).toEqual(['12 person:ada-roy(person)']);
});

test('a runaway line is read in bounded time', () => {
  const started = cpuTime();
  numbers(`selon la police, ${'{q 12} morts selon '.repeat(400)}`);
  expect(cpuTime() - started).toBeLessThan(3000);
});
