import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import type { Language } from '../../src/text/types.ts';

const analyse = createAnalyser(50);

/** The phrases of a text that stand for somebody, as `words = key`. */
function designated(text: string, published = '2024-05-03', language: Language = 'fr'): string[] {
  return analyse(text, { language, ...(published === '' ? {} : { published }) }).articles.flatMap(({ designations = [] }) => designations.map(({ start, end, id }) => `${text.slice(start, end)} = ${id}`));
}

describe('who holds an office at the date of the article', () => {
  test.each([
    ["Le président ukrainien a salué l'accord.", 'président ukrainien = person:volodymyr-zelensky'],
    ['Le chef du Kremlin se tait.', 'chef = person:vladimir-poutine'],
    ['Le ministre indien des Affaires étrangères doute.', 'ministre indien des Affaires étrangères = person:subrahmanyam-jaishankar'],
    ['Le ministre des Affaires étrangères indien doute.', 'ministre des Affaires étrangères indien = person:subrahmanyam-jaishankar'],
    ['Il a écrit au Premier ministre indien.', 'Premier ministre indien = person:narendra-modi'],
    ['Le président de la République française a signé.', 'président = person:emmanuel-macron'],
    ['Il vit dans la capitale chinoise.', 'capitale chinoise = place:pekin'],
  ])('%s', (text, phrase) => expect(designated(text)).toEqual([phrase]));
  test.each([
    ['The French president left.', 'French president = person:emmanuel-macron'],
    ["Russia's president left.", 'president = person:vladimir-poutine'],
    ['The president of China left the German capital.', 'president = person:xi-jinping'],
  ])('%s', (text, phrase) => expect(designated(text, '2024-05-03', 'en')[0]).toBe(phrase));
  test('another year, another holder', () => {
    expect(designated('Le président français a signé.', '2014-05-03')).toEqual(['président français = person:francois-hollande']);
  });
});

describe('whom the article names in that office', () => {
  test('somebody whom no list knows', () => {
    expect(designated('Le président togolais Komlan Adjavon est à Paris. Le président togolais a dîné.')).toEqual(['président togolais = person:komlan-adjavon']);
    expect(designated('Komlan Adjavon, le président togolais, est à Paris. Le président togolais a dîné.')).toEqual(['président togolais = person:komlan-adjavon']);
  });
  test('*leader* needs one of them in the article', () => {
    expect(designated('Volodymyr Zelensky est là. Le dirigeant ukrainien sourit.')).toEqual(['dirigeant ukrainien = person:volodymyr-zelensky']);
    expect(designated('Le dirigeant ukrainien sourit.')).toEqual([]);
  });
});

describe('nobody, where there is a doubt', () => {
  test.each([
    ['a former one', "L'ancien président français parle."],
    ['one of many', 'Un président russe viendra.'],
    ['a predicate', 'Il est le président ukrainien.'],
    ['an earlier year', 'En 2015, le président français avait refusé.'],
    ['no state', 'Le président a parlé.'],
    ['beside a name', 'Le président ukrainien Volodymyr Zelensky est là.'],
    ['a year of two holders', 'Le Premier ministre français a démissionné.'],
  ])('%s', (_why, text) => expect(designated(text)).toEqual([]));
  test('no date', () => expect(designated('Le président français a signé.', '')).toEqual([]));
  test('two people of the article in one office', () => {
    expect(designated('Le président togolais Komlan Adjavon part, le président togolais Essa Kpatcha arrive. Le président togolais a dîné.')).toEqual([]);
  });
});

test('a phrase is no name, and it is whose words are quoted', () => {
  const text = '« Nous ne céderons jamais un pouce de notre terre », a déclaré le président ukrainien.';
  const [facts] = analyse(text, { language: 'fr', published: '2024-05-03' }).articles;
  expect(facts?.mentions).toEqual([]);
  expect(facts?.quotes.map(({ speaker }) => speaker)).toEqual(['person:volodymyr-zelensky']);
});

test('any text is read in time', () => {
  const begin = performance.now();
  for (const text of ['le président de la '.repeat(5_000), "the president of the president's ".repeat(3_000)]) designated(text);
  expect(performance.now() - begin).toBeLessThan(8_000);
});
