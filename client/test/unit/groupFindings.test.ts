import { describe, expect, it } from 'vitest';
import type { FindingItem } from '../../../server/src/protocol.ts';
import { groupFindings, type Selection } from '../../src/views/groupFindings.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
const finding = (id: string, more: Partial<FindingItem> = {}): FindingItem => ({
  id, code: 'conflict/joined', verdict: 'conflict', kind: 'Conflict', severity: 'warning', subject: 'Valmont, date of joining', message: `Conflict ${id}`, story: 'A story',
  places: [{ uri: 'file:///n/a.txt', range }, { uri: 'file:///n/%C3%A9.txt', range }], state: 'open', since: 'reviewed', decisions: [], ...more,
});

/** Groups as `label: ids`. */
function shown(findings: readonly FindingItem[], selection: Partial<Selection>): string[] {
  return groupFindings(findings, { by: 'none', filter: '', onlyNew: false, ...selection }).map(({ label, findings: items }) => `${label}: ${items.map(({ id }) => id).join(' ')}`);
}

const all = [finding('a'), finding('b', { severity: 'information', story: 'Another' }), finding('c', { state: 'settled' }), finding('d', { severity: 'error', since: 'new', subject: 'Orda' }), finding('e', { since: 'changed', state: 'confirmed' })];

describe('findings in groups', () => {
  it('of each kind, what is settled apart and last', () => {
    expect(shown(all, {})).toEqual(['all: a b d e', 'settled: c']);
    expect(shown(all, { by: 'story' })).toEqual(['A story: a d e', 'Another: b', 'settled: c']);
    expect(shown(all, { by: 'subject' })).toEqual(['Valmont, date of joining: a b e', 'Orda: d', 'settled: c']);
    expect(shown(all, { by: 'severity' })).toEqual(['error: d', 'warning: a e', 'information: b', 'settled: c']);
    expect(shown(all.slice(0, 1), { by: 'file' })).toEqual(['file:///n/a.txt: a', 'file:///n/%C3%A9.txt: a']);
  });
  it('what is gone since the last review behind all others', () => {
    expect(shown([finding('g', { state: 'gone' }), ...all], {})).toEqual(['all: a b d e', 'settled: c', 'gone: g']);
  });
  it('with all words of a filter, in any case, in message, story or file', () => {
    expect(shown(all, { filter: 'another CONFLICT' })).toEqual(['all: b']);
    expect(shown(all, { filter: 'É.txt' })).toEqual(['all: a b d e', 'settled: c']);
    expect(shown(all, { filter: 'nowhere' })).toEqual([]);
  });
  it('of what came since the last review and waits for a decision', () => {
    expect(shown(all, { onlyNew: true })).toEqual(['all: d']);
  });
});
