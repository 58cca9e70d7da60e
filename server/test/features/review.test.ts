import { describe, expect, test } from 'vitest';
import type { Finding, Statement } from '../../src/compare/types.ts';
import { parseDecision, formatDecision } from '../../src/desk/codec.ts';
import type { Decision } from '../../src/desk/types.ts';
import { decideFinding, markReviewed, type FindingScope } from '../../src/features/review/decide.ts';
import { isReason, reasonsFor, type ReasonTag } from '../../src/features/review/reasons.ts';
import { emptyDesk, reviewOf, withoutSettled, type Desk, type Review } from '../../src/features/review/review.ts';
import { statementKey } from '../../src/features/review/statementKey.ts';
import type { View } from '../../src/features/view.ts';
import { toyView } from '../toyEngine.ts';

const early = 'published 2022-01-05\nValmont joined Orda in 2021.\n';
const late = 'Valmont joined Orda in 2023.\n';
const texts = { 'a.txt': early, 'b.txt': late };
const hand = { created: '2026-03-01T09:00:00Z', creator: 'A. R.', note: '' };

/** The findings of some texts, held against a desk. */
const reviewed = (view: View, desk: Partial<Desk>): Review => reviewOf(view.comparison.findings, view.textOf, { ...emptyDesk, ...desk });
const firstOf = (view: View): Finding => view.comparison.findings[0] as Finding;
const decided = (view: View, tag: ReasonTag = 'another-event', scope: FindingScope = 'finding'): Decision => {
  const finding = firstOf(view);
  return parseDecision(formatDecision(decideFinding(view, finding, tag, scope, finding.statements[0], hand))) as Decision;
};
const state = (decision: Decision, after: Readonly<Record<string, string>>): string => {
  const view = toyView(after);
  return view.comparison.findings.map((finding) => reviewed(view, { decisions: [decision] }).statusOf(finding).state).join();
};

describe('a decision on a finding', () => {
  test('settles it, and it comes back when a sentence changes', () => {
    const decision = decided(toyView(texts));
    expect(state(decision, texts)).toBe('settled');
    expect(state(decision, { ...texts, 'b.txt': `Another line.\n${late}` })).toBe('settled');
    expect(state(decision, { ...texts, 'b.txt': late.replace('2023', '2024') })).toBe('open');
  });

  test('knows a statement by its whole sentence, whatever the spaces', () => {
    const statement = firstOf(toyView(texts)).statements[1] as Statement;
    const key = (text: string): string => statementKey({ ...statement, claim: { ...statement.claim, sentence: { start: 0, end: text.length } } }, () => text);
    expect(key('Valmont  joined Orda\nin 2023, they say.')).toBe(key('Valmont joined Orda in 2023, they say. '));
    expect(key('Valmont joined Orda in 2023, we say.')).not.toBe(key('Valmont joined Orda in 2023, they say.'));
  });

  test('stands while another source says what one of the two says otherwise, and not when it says something else', () => {
    const decision = decided(toyView(texts));
    expect(state(decision, { ...texts, 'c.txt': 'Valmont joined Orda in 2020.\n' })).toBe('open');
    const both = toyView({ ...texts, 'c.txt': 'Valmont joined Orda in 2020.\n' });
    expect(reviewed(both, { decisions: [decision, decided(both)] }).settled).toHaveLength(1);
  });

  test('that confirms it leaves it in sight, and the later decision counts', () => {
    const view = toyView(texts);
    const confirmed = decided(view, 'confirmed');
    expect(state(confirmed, texts)).toBe('confirmed');
    const review = reviewed(view, { decisions: [confirmed, { ...decided(view), id: 'urn:recoupe:0', created: '2026-03-02T09:00:00Z' }] });
    expect(withoutSettled(view.comparison, review).findings).toEqual([]);
  });

  test.each<[FindingScope, string, string]>([
    ['file', 'settled', 'open'],
    ['rule', 'settled', 'settled'],
  ])('may be about the whole %s', (scope, here, elsewhere) => {
    const decision = decided(toyView(texts), 'ignored', scope);
    expect(state(decision, { 'a.txt': early.replace('2021', '2019'), 'b.txt': late })).toBe(here);
    expect(state(decision, { 'x.txt': early, 'b.txt': late })).toBe(elsewhere);
  });

  test('of the first version is followed by the id of the finding', () => {
    const view = toyView(texts);
    const decision = parseDecision(JSON.stringify({ finding: firstOf(view).id, decision: 'ignored' })) as Decision;
    expect(state(decision, texts)).toBe('settled');
  });

  test('remembers both passages with what it takes to find them again', () => {
    expect(decided(toyView(texts)).targets.map(({ file, anchor }) => [file, anchor?.exact])).toEqual([['a.txt', 'Valmont joined Orda in 2021'], ['b.txt', 'Valmont joined Orda in 2023']]);
  });

  test('is offered with the reasons that make sense', () => {
    const tags = reasonsFor(firstOf(toyView(texts)));
    expect(tags).toEqual(['another-event', 'change-over-time', 'two-speakers', 'typing-error', 'confirmed', 'ignored']);
    expect(tags.every(isReason)).toBe(true);
    expect(isReason('toString')).toBe(false);
  });
});

describe('what was marked as reviewed', () => {
  const before = toyView(texts);
  const baseline = [markReviewed(before, firstOf(before), hand)];
  const since = (after: Readonly<Record<string, string>>): string => {
    const view = toyView(after);
    const review = reviewed(view, { reviewed: baseline });
    return [...view.comparison.findings.map((finding) => review.statusOf(finding).since), ...review.gone.map(() => 'gone')].join();
  };

  test('is told apart from what is new, changed or gone', () => {
    expect(since(texts)).toBe('reviewed');
    expect(since({ ...texts, 'b.txt': late.replace('2023', '2024') })).toBe('changed');
    expect(since({ 'a.txt': early })).toBe('gone');
    expect(since({ ...texts, 'c.txt': 'Estmark joined Orda in 2020.\nEstmark joined Orda in 2022.\n' })).toBe('reviewed,new');
  });

  test('tells nothing apart before that', () => {
    const review = reviewed(before, {});
    expect([review.baseline, review.statusOf(firstOf(before)).since]).toEqual([false, 'reviewed']);
  });
});
