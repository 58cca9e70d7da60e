import { describe, expect, test } from 'vitest';
import { linkEntities } from '../../src/corpus/entities.ts';
import type { CorpusArticle } from '../../src/corpus/types.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';

const analyse = createAnalyser(100);

function article(file: string, text: string): CorpusArticle {
  const facts = analyse(text, { published: '2024-03-05', language: 'fr' }).articles[0];
  if (!facts) throw new Error('no article');
  return { key: `${file}#0`, file, outlet: file, facts };
}

/** The shared keys of a word in each article. */
function keysOf(word: string, ...texts: string[]): (string | undefined)[] {
  const articles = texts.map((text, i) => article(`a${i}.txt`, text));
  const index = linkEntities(articles);
  return articles.map(({ key, facts }) => {
    const form = facts.entities.find(({ forms }) => forms.some((known) => known.includes(word)));
    return form && index.entityOf(key, form.id);
  });
}

const QUARRY = "L'usine Granitor de Vesoul ferme, a dit le directeur Anatole Brévin, selon la CGT.";

describe('links across articles', () => {
  test('a surname alone is the one person of that name in articles about the same things', () => {
    expect(keysOf('Brévin', QUARRY, "À Vesoul, M. Brévin a reçu la CGT devant l'usine Granitor.")).toEqual(['person:anatole-brevin', 'person:anatole-brevin']);
  });
  test('two people of one surname stay two', () => {
    const other = "L'usine Granitor de Vesoul embauche, a dit la comptable Mathilde Brévin, selon la CGT.";
    expect(keysOf('Brévin', QUARRY, other)).toEqual(['person:anatole-brevin', 'person:mathilde-brevin']);
    expect(keysOf('Brévin', QUARRY, other, "À Vesoul, M. Brévin a reçu la CGT devant l'usine Granitor.")[2]).toBe('person:brevin');
  });
  test('a surname in an article about other things stays alone', () => {
    expect(keysOf('Brévin', QUARRY, 'À Nantes, M. Brévin expose ses tableaux au musée.')[1]).toBe('person:brevin');
  });
  test('spellings of one foreign name are one person', () => {
    const [french, english] = keysOf('Andri', 'Le violoniste Andriï Chevtchouk a joué à Lyon.', 'Le violoniste Andriy Shevchuk a joué à Paris.');
    expect(french).toBe(english);
  });
  test('an acronym explained elsewhere', () => {
    const [full, short] = keysOf('ORTN', "L'Observatoire régional des tempêtes nordiques (ORTN) prévoit du vent à Brest.", "Selon l'ORTN, le vent tombera à Quimper.");
    expect(short).toBe(full);
  });
  test('forms of a listed name share a key in all languages', () => {
    expect(keysOf('Pékin', 'Une délégation est arrivée à Pékin.', 'Une délégation est arrivée à Pékin.')).toEqual(['place:pekin', 'place:pekin']);
  });
});

test('ten thousand articles are linked again in little time', () => {
  const facts = article('x.txt', QUARRY).facts;
  const articles = Array.from({ length: 10_000 }, (_, i): CorpusArticle => ({ key: `${i}#0`, file: `${i}`, outlet: '', facts: { ...facts, index: i } }));
  linkEntities(articles);
  const begin = performance.now();
  expect(linkEntities(articles).entities.size).toBe(facts.entities.length);
  expect(performance.now() - begin).toBeLessThan(4_000);
});

describe('short forms across articles', () => {
  test('a first name alone', () => {
    expect(keysOf('Anatole', QUARRY, "À Vesoul, « Anatole savait », accuse la CGT devant l'usine Granitor.")).toEqual(['person:anatole-brevin', 'person:anatole-brevin']);
  });
  test('the first word of a body, and its initials', () => {
    const [full, short] = keysOf('Orvane', "La CGT de Vesoul et l'usine Granitor attaquent la banque Orvane Finance.", "L'usine Granitor de Vesoul et la CGT attaquent la banque Orvane.");
    expect(short).toBe(full);
    const [name, initials] = keysOf('O', "L'Office nordique des marées, la CGT et Granitor se sont vus à Vesoul.", "À Vesoul, l'ONM a reçu la CGT et Granitor.");
    expect(initials).toBe(name);
  });
  test('not in an article about other things', () => {
    expect(keysOf('Anatole', QUARRY, 'À Nantes, « Anatole savait », accuse un voisin.')[1]).toBe('person:anatole');
  });
});
