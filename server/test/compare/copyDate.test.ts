import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/types.ts';
import { copyDate } from '../../src/corpus/copyDate.ts';
import { apply, emptySnapshot } from '../../src/corpus/apply.ts';
import { source, type ArticleParts } from '../corpus/build.ts';
import { article, claim, compareAll, date, figure, told } from './claims.ts';

const words = 'Une nécropole a été mise au jour sous le parking de la gare de Kerlan par une équipe de douze archéologues qui fouillaient depuis le début du printemps un terrain promis à un immeuble';
const lead = { necropol: 3, kerlan: 3, tombe: 2, fouill: 1, archeolog: 1 };
const text = (count: number, date: string, copied = true): ArticleParts => ({ ...(date === '' ? {} : { date }), lead, text: copied ? words : '', claims: [claim('tomb', figure(count), { subject: 'noun:tomb', subjectName: 'tomb', confidence: 0.5, scope: count === 60 ? { place: 'place:kerlan' } : {} })] });
const reasons = ({ findings }: Comparison): string[] => findings.flatMap(({ why }) => why.map(({ message }) => message.template));

const corpus = (...articles: readonly ArticleParts[]) => apply(emptySnapshot, articles.map((parts, i) => ({ file: `${i}.txt`, source: source(`${i}.txt`, article(parts)) }))).snapshot;
const dateOf = (at: number, ...articles: readonly ArticleParts[]) => {
  const snapshot = corpus(...articles);
  const found = snapshot.articles.get(`${at}.txt#0`);
  return found && copyDate(snapshot, found);
};

describe('the day of an article that only a near-copy tells', () => {
  test('is a clue with its range and how far it is believed', () => {
    expect(dateOf(0, text(60, ''), text(60, '2023-05-03'))).toMatchObject({ value: '2023-05-03', earliest: '2023-05-01', latest: '2023-05-05', confidence: 0.9 });
    expect(dateOf(0, text(60, ''), text(60, '2023-05-03'), text(60, '2023-05-05'))).toMatchObject({ value: '2023-05', earliest: '2023-05-03', latest: '2023-05-05' });
  });

  test('is no evidence for another copy', () => {
    expect(dateOf(0, text(60, ''), text(60, ''))).toBeUndefined();
    const snapshot = corpus(text(60, ''), text(60, ''), text(60, '2023-05-03', false));
    expect([...snapshot.articles.values()].map((one) => copyDate(snapshot, one))).toEqual([undefined, undefined, undefined]);
  });

  test('puts what it states in order with what others state', () => {
    const undated = compareAll(text(60, '', false), text(84, '2023-05-13', false));
    expect(reasons(undated)).toContain('No conflict shown: this figure moves with time, and the dates of the texts are not known.');
    const comparison = compareAll(text(60, ''), text(60, '2023-05-03'), text(84, '2023-05-13', false));
    expect(told(comparison)).toEqual(['hint evolution/count 60|84']);
    expect(reasons(comparison)).not.toContain('No conflict shown: this figure moves with time, and the dates of the texts are not known.');
  });

  test('is told where a finding says when each text appeared', () => {
    const founded = (year: string, parts: ArticleParts): ArticleParts => ({ ...parts, claims: [claim('founded', date(year))] });
    const comparison = compareAll(founded('1961', text(60, '')), founded('1961', text(60, '2023-05-03')), founded('1916', text(84, '2023-05-13', false)));
    expect(told(comparison)).toEqual(['warning conflict/date 1916|1961']);
    expect(reasons(comparison)).toContain('{0} says {1}; its day is not known, a near-copy of it is of {2}.');
  });

  test('does not make two issues of an article and its copy', () => {
    expect(told(compareAll(text(60, ''), text(60, '2023-05-03')))).toEqual([]);
  });
});
