import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecision, ignoredFindings, insertDecision, parseDecisions, type Decision } from '../../src/corpus/decisions.ts';

const decision = (finding: string): Decision => ({ finding, decision: 'ignored', code: 'conflict/joined', files: ['a.txt', 'b.txt'] });

function inserted(text: string, added: Decision): string {
  const edit = insertDecision(text, added);
  return edit ? text.slice(0, edit.offset) + edit.insert + text.slice(edit.offset) : text;
}

describe('decisions', () => {
  test('come back from a file as they were written, broken lines left out', () => {
    const text = `${formatDecision(decision('aa'))}not json\n{"finding":3}\n\n${formatDecision(decision('bb'))}`;
    expect(parseDecisions(text)).toEqual([decision('aa'), decision('bb')]);
    expect([...ignoredFindings(text)]).toEqual(['aa', 'bb']);
  });

  test('read like this', () => {
    expect(formatDecision({ ...decision('aa'), files: ['b.txt', 'a.txt'] })).toBe('{"finding":"aa","decision":"ignored","code":"conflict/joined","files":["a.txt","b.txt"]}\n');
  });

  test('are put where they keep the file sorted, in any order of arrival', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'0123456789abcdef') }), { maxLength: 8 }), (ids) => {
      const text = ids.reduce((before, id) => inserted(before, decision(id)), '');
      expect(parseDecisions(text).map(({ finding }) => finding)).toEqual([...ids].sort());
      expect(ids.map((id) => insertDecision(text, decision(id)))).toEqual(ids.map(() => undefined));
    }));
  });

  test('a last line without line feed stays a line', () => {
    expect(inserted('{"x":1}', decision('aa'))).toBe(`{"x":1}\n${formatDecision(decision('aa'))}`);
  });
});
