import { expect, test } from 'vitest';
import type { ParagraphFacts } from '../src/extract/context.ts';
import { countLead as counted } from '../src/extract/lead.ts';
import { shingle as packed, unpack } from '../src/extract/shingles.ts';
import { readParagraph } from '../src/text/paragraph.ts';
import type { LineKind } from '../src/text/types.ts';

const countLead = (paragraphs: readonly ParagraphFacts[]) => Object.fromEntries(counted(paragraphs));
const shingle = (paragraphs: readonly ParagraphFacts[]) => unpack(packed(paragraphs));

function article(...lines: [LineKind, string][]): ParagraphFacts[] {
  let start = 0;
  return lines.map(([kind, text]) => {
    const facts = { start, paragraph: readParagraph(text, kind, 'fr'), timexes: [], quantities: [], mentions: [], quotes: [] };
    start += text.length + 1;
    return facts;
  });
}

test('the lead counts content words without accents, endings and little words', () => {
  const lead = countLead(article(['headline', 'La grève des éboueurs continue à Morvel'], ['body', 'À Morvel, les grévistes sont toujours là et un éboueur sur deux ne travaille pas aujourd’hui.']));
  expect(lead['eboueur']).toBe(2);
  expect(lead['morvel']).toBe(2);
  expect(lead).not.toHaveProperty('les');
  expect(lead).not.toHaveProperty('sont');
});

test('the lead ends after three paragraphs of running text', () => {
  const long = (word: string): [LineKind, string] => ['body', `${word} ${'mot '.repeat(15)}`];
  const lead = countLead(article(long('alpha'), long('bravo'), ['heading', 'Titre'], long('gamma'), long('delta')));
  expect(Object.keys(lead)).toEqual(expect.arrayContaining(['alpha', 'bravo', 'gamma']));
  expect(lead).not.toHaveProperty('delta');
});

test('a copied passage has the same shingles, whatever its case and punctuation', () => {
  const [first, second] = [shingle(article(['body', 'Le pont a cédé sous le poids, selon Éva.'])), shingle(article(['body', 'Hier, «le pont a cedé» sous le poids selon éva.'])) ];
  const hashes = new Set(second.map(({ hash }) => hash));
  expect(first).toHaveLength(5);
  expect(first.every(({ hash }) => hashes.has(hash))).toBe(true);
});

test('offsets of shingles are those of the file', () => {
  expect(shingle(article(['headline', 'Court'], ['body', 'Un deux trois quatre cinq.']))[0]).toMatchObject({ start: 6, end: 31 });
});

test('bylines are not shingled, and long texts keep a bounded choice that copies share', () => {
  expect(shingle(article(['byline', 'Par Une Personne Dont On Parle']))).toEqual([]);
  const text = Array.from({ length: 9000 }, (_, i) => `mot${i}`).join(' ');
  const kept = shingle(article(['body', text]));
  expect(kept.length).toBeLessThanOrEqual(2000);
  expect(kept.length).toBeGreaterThan(1500);
  expect(shingle(article(['body', 'autre début'], ['body', text])).map(({ hash }) => hash)).toEqual(kept.map(({ hash }) => hash));
});
