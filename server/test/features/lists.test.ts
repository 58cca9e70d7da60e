import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { storiesOf } from '../../src/features/board/stories.ts';
import { listEntities, mentionsBySource } from '../../src/features/listEntities.ts';
import { listSources } from '../../src/features/listSources.ts';
import { decideFinding, markReviewed } from '../../src/features/review/decide.ts';
import { countOpen, listFindings } from '../../src/features/review/listFindings.ts';
import { orphansOf } from '../../src/features/review/orphans.ts';
import { emptyDesk, reviewOf, withoutSettled } from '../../src/features/review/review.ts';
import type { View } from '../../src/features/view.ts';
import type { Decision } from '../../src/desk/types.ts';
import { defaultSettings } from '../../src/settings.ts';
import { toyView } from '../toyEngine.ts';

const texts = {
  'a.txt': 'La ville de Trémont\n\nPublié le 5 mars 2024\n\nLa directrice Irène Valmondois a ouvert le port de Trémont lundi. Mme Valmondois attend mille visiteurs.\n',
  'b.txt': 'Un autre jour\n\nPublié le 6 mars 2024\n\nIrène Valmondois a quitté Trémont mardi.\n',
};
const view = toyView(texts, { analyse: createAnalyser(), createEngine });
const hand = { created: '2026-03-01T09:00:00Z', creator: 'A. R.', note: 'in May' };
const conflict = { 'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021.', 'b.txt': 'Valmont joined Orda in 2023.' };

const withDecisions = (base: View, decisions: readonly Decision[]): View => {
  const review = reviewOf(base.comparison.findings, base.textOf, { ...emptyDesk, decisions });
  return { ...base, review, comparison: withoutSettled(base.comparison, review) };
};
const decisionOn = (base: View): Decision => {
  const [finding] = base.comparison.findings;
  if (!finding) throw new Error('no finding');
  return decideFinding(base, finding, 'another-event', 'finding', undefined, hand);
};

describe('the list of findings', () => {
  test('holds what is open, and what is settled with its reason', () => {
    const base = toyView(conflict);
    expect(listFindings(base, defaultSettings)).toMatchObject([{ state: 'open', kind: 'Conflict', subject: 'Valmont, date of joining', decisions: [], places: [{ file: 'a.txt' }, { file: 'b.txt' }] }]);
    expect(countOpen(base, defaultSettings)).toEqual({ open: 1, fresh: 0 });
    const decided = withDecisions(base, [decisionOn(base)]);
    expect(listFindings(decided, defaultSettings)).toMatchObject([{ state: 'settled', decisions: [{ text: 'another event – in May (A. R., 2026-03-01)' }] }]);
    expect(countOpen(decided, defaultSettings).open).toBe(0);
  });
});

describe('a story', () => {
  const three = toyView({ 'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021.\nKerso joined Orda in 2003.', 'b.txt': 'published 2022-01-06\nValmont joined Orda in 2023.', 'c.txt': 'published 2021-12-01\nKerso joined Orda in 2005.' });
  test('has one name in the list and in the pictures', () => {
    expect(storiesOf(three).map(({ title, articles }) => [title, articles])).toEqual([['published 2021-12-01', ['c.txt#0', 'a.txt#0', 'b.txt#0']]]);
    expect(listFindings(three, defaultSettings).map(({ story }) => story)).toEqual(['published 2021-12-01', 'published 2021-12-01']);
  });
  test('falls apart where somebody says that it is another event, and not where it is a typing error', () => {
    const finding = three.comparison.findings.find(({ statements }) => statements.some(({ file }) => file === 'c.txt'));
    const stories = (reason: 'another-event' | 'typing-error'): string[] => {
      const now = withDecisions(three, finding ? [decideFinding(three, finding, reason, 'finding', undefined, hand)] : []);
      return storiesOf(now).map(({ id }) => id);
    };
    expect([stories('another-event'), stories('typing-error')]).toEqual([['a.txt#0'], ['c.txt#0']]);
  });
});

describe('what was reviewed and is gone', () => {
  test('is listed by its words, where they still stand', () => {
    const base = toyView(conflict);
    const reviewed = base.comparison.findings.map((finding) => markReviewed(base, finding, hand));
    const now = toyView({ ...conflict, 'b.txt': 'Something else altogether.' });
    const review = reviewOf(now.comparison.findings, now.textOf, { ...emptyDesk, reviewed });
    expect(listFindings({ ...now, review }, defaultSettings)).toMatchObject([{ state: 'gone', kind: 'Conflict', subject: 'Valmont', message: 'Valmont – “Valmont joined Orda in 2021” – “Valmont joined Orda in 2023”', places: [{ file: 'a.txt' }] }]);
  });
});

describe('the list of entities', () => {
  test('counts mentions and articles, and is filtered by any form whatever its accents', () => {
    const { entities, total } = listEntities(view, '', 10);
    expect(total).toBe(entities.length);
    expect(entities.find(({ name }) => name === 'Irène Valmondois')).toMatchObject({ type: 'person', mentions: 3, sources: 2, aliases: ['Valmondois'] });
    expect(listEntities(view, 'irene', 10).entities.map(({ name }) => name)).toEqual(['Irène Valmondois']);
    expect(listEntities(view, '', 1).entities).toHaveLength(1);
  });
  test('shows the words around each mention, by source in order of time', () => {
    const [person] = listEntities(view, 'valmondois', 1).entities;
    const sources = mentionsBySource(view, person?.id ?? '');
    expect(sources.map(({ source, places }) => `${source} ${places.length}`)).toEqual(['a 2', 'b 1']);
    expect(sources[1]?.places[0]?.line).toBe('Irène Valmondois a quitté Trémont mardi.');
    expect(mentionsBySource(view, 'person:nobody')).toEqual([]);
  });
});

describe('the list of sources', () => {
  test('is in order of time, with the date and its clues', () => {
    expect(listSources(view)).toMatchObject([{ source: 'a', headline: 'La ville de Trémont', value: '2024-03-05' }, { source: 'b', value: '2024-03-06' }]);
    expect(listSources(view)[0]?.clues[0]?.place).toMatchObject({ file: 'a.txt' });
  });
});

describe('orphans', () => {
  const decision = decisionOn(toyView(conflict));
  const orphans = (after: Readonly<Record<string, string>>): string[] => {
    const now = withDecisions(toyView(after), [decision]);
    return orphansOf(now, [...now.comparison.findings, ...now.review.settled]).map(({ target, why }) => `${target.file}: ${why.template}`);
  };
  test('are decisions without their passage, without their file, or without their finding', () => {
    expect(orphans(conflict)).toEqual([]);
    expect(orphans({ ...conflict, 'b.txt': 'Something else altogether.' })).toEqual(['b.txt: The passage is not found with certainty.']);
    expect(orphans({ 'a.txt': conflict['a.txt'] })).toEqual(['b.txt: The file is not there any more.']);
    expect(orphans({ ...conflict, 'b.txt': 'Valmont joined Orda in 2024.' })).toEqual(['a.txt: A statement has changed, or the finding is gone.']);
  });
});
