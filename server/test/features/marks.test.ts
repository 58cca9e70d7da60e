import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { decidedFor } from '../../src/corpus/decided.ts';
import { formatDecision, parseDecision } from '../../src/desk/codec.ts';
import type { Decision } from '../../src/desk/types.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { decideEntity, decideMark, type MarkChoice } from '../../src/features/marks/decideMark.ts';
import { markAt } from '../../src/features/marks/markAt.ts';
import { nextProposal } from '../../src/features/marks/proposal.ts';
import { roleOf } from '../../src/features/marks/roles.ts';
import { hover } from '../../src/features/hover/index.ts';
import { emptyDesk, reviewOf } from '../../src/features/review/review.ts';
import { semanticTokens } from '../../src/features/semanticTokens.ts';
import type { View } from '../../src/features/view.ts';
import { inEnglish } from '../../src/base/message.ts';

const texts: Readonly<Record<string, string>> = {
  'a.txt': 'Le port de Trémont\n\nIrène Valmondois a ouvert le port mardi 5 mars 2024. « La rade est prête », a dit la Dame du quai.\n',
  'b.txt': 'Un autre jour\n\nLa Dame du quai a vu Irène Valmondois et Paul Marchal.\n',
};
const hand = { created: '2026-03-01T09:00:00Z', creator: '', note: '' };

/** The folder with decisions taken up, as the editor shows it. */
function viewWith(decisions: readonly Decision[] = []): View {
  const engine = createEngine(createAnalyser());
  engine.update(Object.entries(texts).map(([file, text]) => {
    const decided = decidedFor(decisions, file, text);
    return { file, text, options: decided ? { file, decided } : { file } };
  }));
  const textOf = (file: string): string => texts[file] ?? '';
  const review = reviewOf(engine.comparison.findings, textOf, { ...emptyDesk, decisions });
  return { snapshot: engine.snapshot, comparison: engine.comparison, review, textOf, nameOf: (file) => file, linkTo: ({ file }) => file, translate: inEnglish, locale: 'en' };
}

const spanOf = (words: string, file = 'a.txt') => ({ start: (texts[file] ?? '').indexOf(words), end: (texts[file] ?? '').indexOf(words) + words.length });
const at = (view: View, words: string, file = 'a.txt') => {
  const found = markAt(view, file, spanOf(words, file));
  if (!found) throw new Error(`nothing at ${words}`);
  return found;
};
/** A decision on words, written and read again. */
const marked = (view: View, words: string, choice: Omit<MarkChoice, 'verdict'> & Partial<MarkChoice>): Decision =>
  parseDecision(formatDecision(decideMark(view, 'a.txt', at(view, words), { verdict: 'accepted', ...choice }, hand))) as Decision;
const names = (view: View, file: string): string[] => (view.snapshot.sources.get(file)?.facts.articles ?? []).flatMap(({ mentions }) => mentions.map(({ start, end, name }) => `${(texts[file] ?? '').slice(start, end)} = ${name}`));
const decidedTokens = (view: View, file: string): string[] => semanticTokens(view, file).filter(({ modifiers }) => modifiers.includes('decided')).map(({ start, end, type }) => `${(texts[file] ?? '').slice(start, end)}: ${type}`);

describe('what stands at a selection', () => {
  const view = viewWith();
  test('is snapped to words, or is the name or date at the cursor', () => {
    const start = spanOf('ouvert').start;
    expect(markAt(view, 'a.txt', { start: start + 2, end: start + 10 })).toMatchObject({ words: 'ouvert le', inFile: 1 });
    expect(markAt(view, 'a.txt', { start: spanOf('Valmondois').start, end: spanOf('Valmondois').start })).toMatchObject({ words: 'Irène Valmondois', label: 'person', files: 2 });
    expect(markAt(view, 'a.txt', { start: spanOf('5 mars').start, end: spanOf('5 mars').start })).toMatchObject({ label: 'date', value: '2024-03-05' });
    expect(at(view, 'rade').quotation).toEqual(spanOf('La rade est prête'));
  });
  test('is nothing between words', () => {
    expect(markAt(view, 'a.txt', { start: spanOf('\n\n').start + 1, end: spanOf('\n\n').start + 1 })).toBeUndefined();
    expect(markAt(view, 'a.txt', { start: spanOf(' », ').start, end: spanOf(' », ').end })).toBeUndefined();
  });
});

describe('a mark', () => {
  test('is taken up here, or in all articles, and stands apart', () => {
    const here = viewWith([marked(viewWith(), 'Dame du quai', { label: 'person', scope: 'here' })]);
    expect(names(here, 'a.txt')).toContain('Dame du quai = Dame du quai');
    expect(decidedTokens(here, 'a.txt')).toEqual(['Dame du quai: person']);
    expect(names(here, 'b.txt').filter((name) => name.startsWith('Dame'))).toEqual(names(viewWith(), 'b.txt').filter((name) => name.startsWith('Dame')));
    const everywhere = viewWith([marked(viewWith(), 'Dame du quai', { label: 'person', scope: 'everywhere', entity: 'person:irene-valmondois', name: 'Irène Valmondois' })]);
    expect(names(everywhere, 'b.txt')).toContain('Dame du quai = Irène Valmondois');
    expect(everywhere.snapshot.entities.get('person:irene-valmondois')?.aliases).toContain('Dame du quai');
  });
  test('that is accepted keeps who it was taken for, and waits no more', () => {
    const before = viewWith();
    const first = nextProposal(before, 'a.txt', spanOf('\n\n').end - 1, 1);
    expect(first).toEqual(spanOf('Irène Valmondois'));
    const accepted = marked(before, 'Irène Valmondois', { label: 'person', scope: 'here' });
    expect(accepted.details).toMatchObject({ entity: 'person:irene-valmondois', name: 'Irène Valmondois' });
    expect(nextProposal(viewWith([accepted]), 'a.txt', spanOf('\n\n').end - 1, 1)).toEqual(spanOf('mardi 5 mars 2024'));
    expect(nextProposal(before, 'a.txt', spanOf('a dit').start, -1)).toEqual(spanOf('mardi 5 mars 2024'));
  });
  test('on the same passage takes the place of the one before', () => {
    const view = viewWith();
    const one = marked(view, 'rade', { label: 'place', scope: 'here' });
    expect(marked(view, 'rade', { label: 'person', scope: 'here', verdict: 'rejected' }).id).toBe(one.id);
    expect(marked(view, 'rade', { label: 'slogan', scope: 'here' }).id).not.toBe(one.id);
  });
  test('with a label of the team is shown, and changes nothing else', () => {
    const view = viewWith([marked(viewWith(), 'La rade est prête', { label: 'slogan', scope: 'here' })]);
    expect(decidedTokens(view, 'a.txt')).toEqual(['La rade est prête: label']);
    expect(hover(view, 'a.txt', spanOf('rade').start)?.markdown).toBe('Decided: slogan · \\(2026-03-01\\)');
    expect(at(view, 'La rade est prête')).toMatchObject({ label: 'slogan', decisions: [{ tag: 'slogan' }] });
  });
  test('splits one of a name off', () => {
    const view = viewWith([marked(viewWith(), 'Irène Valmondois', { label: 'person', scope: 'here', entity: '', name: 'Irène Valmondois (2)' })]);
    expect(names(view, 'a.txt')).toContain('Irène Valmondois = Irène Valmondois (2)');
    expect(names(view, 'b.txt')).toContain('Irène Valmondois = Irène Valmondois');
    expect(view.snapshot.entities.get('person:irene-valmondois-2')?.mentions).toHaveLength(1);
  });
});

describe('who is who', () => {
  const before = viewWith();
  const person = 'person:irene-valmondois';
  test('merged, renamed, with another name', () => {
    const merged = viewWith(decideEntity(before, 'person:paul-marchal', 'merge', { into: person }, hand));
    expect(names(merged, 'b.txt')).toContain('Paul Marchal = Irène Valmondois');
    expect(merged.snapshot.entities.has('person:paul-marchal')).toBe(false);
    expect(names(viewWith(decideEntity(before, person, 'name', { name: 'I. V.' }, hand)), 'b.txt')).toContain('Irène Valmondois = I. V.');
    expect(names(viewWith(decideEntity(before, person, 'alias', { name: 'la Dame du quai' }, hand)), 'a.txt')).toContain('la Dame du quai = Irène Valmondois');
  });
  test('with a role that the hover tells', () => {
    const view = viewWith(decideEntity(before, person, 'role', { name: 'directrice du port' }, hand));
    expect(roleOf(view, person)).toBe('directrice du port');
    expect(hover(view, 'a.txt', spanOf('Valmondois').start)?.markdown).toContain('Role: directrice du port');
  });
  test('of nobody, or of somebody and itself, is no decision', () => {
    expect(decideEntity(before, 'person:nobody', 'name', { name: 'X' }, hand)).toEqual([]);
    expect(decideEntity(before, person, 'merge', { into: person }, hand)).toEqual([]);
    expect(decideEntity(before, person, 'alias', {}, hand)).toEqual([]);
  });
});
