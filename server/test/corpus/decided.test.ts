import { describe, expect, test } from 'vitest';
import { decidedFor, placeMarks } from '../../src/corpus/decided.ts';
import { AnchorText } from '../../src/desk/anchor/anchorText.ts';
import { createAnchor } from '../../src/desk/anchor/create.ts';
import type { Decision, Details } from '../../src/desk/types.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';

const file = 'a.txt';
const text = 'Le port\n\nLa vieille dame du quai attend lundi. Mme Ardent, la vieille dame du quai, a parlé de la Tour.\n« Nous partons », a-t-elle dit à Paul Marchal.\n';
let count = 0;

/** A mark on words of {@link text}. */
function mark(words: string, tag: string, details: Details, created = ''): Decision {
  const start = text.indexOf(words);
  const target = { file, anchor: createAnchor(new AnchorText(text), { start, end: start + words.length }) };
  return { id: `urn:recoupe:${++count}`, kind: 'mark', tag, note: '', created, creator: '', targets: [target], details: { verdict: 'accepted', scope: 'here', ...details } };
}

const entity = (tag: string, details: Details): Decision => ({ id: `urn:recoupe:${++count}`, kind: 'entity', tag, note: '', created: '', creator: '', targets: [{ file: 'urn:recoupe:entity:x' }], details });
const lady: Details = { entity: 'organization:la-vieille-dame', name: 'La Vieille Dame' };

const factsOf = (decisions: readonly Decision[], of = text) => {
  const decided = decidedFor(decisions, file, of);
  const [article] = createAnalyser()(of, decided ? { file, decided } : { file }).articles;
  if (!article) throw new Error('no article');
  return article;
};
const names = (decisions: readonly Decision[], of = text): string[] => factsOf(decisions, of).mentions.map(({ start, end, id }) => `${of.slice(start, end)} = ${id}`);

describe('marks of people', () => {
  test('make a name of words that are none to the engine, here or wherever they stand', () => {
    expect(names([mark('vieille dame du quai', 'organization', lady)]).filter((name) => name.includes('dame'))).toEqual(['vieille dame du quai = organization:la-vieille-dame']);
    expect(names([mark('vieille dame du quai', 'organization', { ...lady, scope: 'article', forms: ['vieille dame du quai'] })]).filter((name) => name.includes('dame'))).toHaveLength(2);
    const elsewhere = 'Ailleurs\n\nUne vieille dame du quai, dit-on.\n';
    expect(names([mark('vieille dame du quai', 'organization', { ...lady, scope: 'everywhere', forms: ['vieille dame du quai'] })], elsewhere)).toEqual(['vieille dame du quai = organization:la-vieille-dame']);
  });
  test('take a name away', () => {
    expect(names([]).some((name) => name.startsWith('Paul Marchal'))).toBe(true);
    expect(names([mark('Paul Marchal', 'person', { verdict: 'rejected' })]).some((name) => name.includes('Marchal'))).toBe(false);
  });
  test('say what a date means, and who speaks', () => {
    const facts = factsOf([mark('lundi', 'date', { value: '2024-03-11' }), mark('« Nous partons »', 'speaker', { entity: 'person:paul-marchal' })]);
    expect(facts.timexes[0]).toMatchObject({ value: '2024-03-11', earliest: '2024-03-11', anchor: 'absolute' });
    expect(facts.quotes[0]?.speaker).toBe('person:paul-marchal');
  });
  test('on one passage win over those on all, the later over the earlier', () => {
    const all = mark('Paul Marchal', 'person', { scope: 'everywhere', forms: ['Paul Marchal'], entity: 'person:one', name: 'One' });
    const earlier = mark('Paul Marchal', 'person', { entity: 'person:two', name: 'Two' }, '2026-01-01T00:00:00Z');
    const later = mark('Paul Marchal', 'person', { entity: 'person:three', name: 'Three' }, '2026-01-02T00:00:00Z');
    expect(names([all, earlier, later])).toContain('Paul Marchal = person:three');
    expect(names([all])).toContain('Paul Marchal = person:one');
  });
  test('whose words are gone do nothing', () => {
    expect(decidedFor([mark('lundi', 'date', { value: '2024-03-11' })], file, 'Tout autre chose.')).toBeUndefined();
    expect(decidedFor([mark('lundi', 'date', { value: '2024-03-11' })], 'b.txt', text)).toBeUndefined();
  });
  test('never stand inside a word', () => {
    expect(placeMarks([mark('port', 'place', { scope: 'article', forms: ['port'] })], file, text).map(({ start }) => start)).toEqual([3]);
  });
  test('with labels of a team mark words and change nothing in the analysis', () => {
    const slogan = mark('Nous partons', 'slogan', {});
    expect(placeMarks([slogan], file, text)).toHaveLength(1);
    expect(decidedFor([slogan], file, text)).toBeUndefined();
  });
});

describe('decisions on entities', () => {
  test('merge, name and add a name everywhere', () => {
    const merge = entity('merge', { entity: 'person:paul-marchal', into: 'person:p-m', name: 'P. M.', forms: ['Paul Marchal'] });
    expect(names([merge])).toContain('Paul Marchal = person:p-m');
    expect(factsOf([merge]).entities.find(({ id }) => id === 'person:p-m')).toMatchObject({ name: 'P. M.', forms: ['P. M.', 'Paul Marchal'] });
    expect(factsOf([entity('name', { entity: 'person:paul-marchal', name: 'Paul le Grand', forms: ['Paul Marchal'] })]).mentions.map(({ name }) => name)).toContain('Paul le Grand');
    expect(names([entity('alias', { entity: 'person:paul-marchal', name: 'Paul Marchal', forms: ['la Tour'] })])).toContain('la Tour = person:paul-marchal');
  });
  test('that go in a circle end', () => {
    const one = entity('merge', { entity: 'person:paul-marchal', into: 'person:x', forms: ['Paul Marchal'] });
    const back = entity('merge', { entity: 'person:x', into: 'person:paul-marchal', forms: ['Paul Marchal'] });
    expect(names([one, back]).some((name) => name.startsWith('Paul Marchal'))).toBe(true);
  });
});
