import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv from 'ajv';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import schema from '../../../schemas/decision.schema.json' with { type: 'json' };
import { formatDecision, parseDecision } from '../../src/desk/codec.ts';
import { applyEdits, editLines, inverse, parseDecisions, type Change } from '../../src/desk/lines.ts';
import { attributesPath, attributesText, decisionsPath } from '../../src/desk/paths.ts';
import type { Decision } from '../../src/desk/types.ts';

const words = fc.string({ unit: 'binary', maxLength: 12 });
const count = fc.nat({ max: 9_999 });
const hexadecimal = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 16, maxLength: 16 });
const anchors = fc.record({ exact: words, prefix: words, suffix: words, start: count, end: count, text: hexadecimal, alike: count, sole: fc.constantFrom('both' as const, 'prefix' as const, 'suffix' as const, 'none' as const) });
const targets = fc.record({ file: fc.string({ minLength: 1 }), anchor: anchors, statement: hexadecimal }, { requiredKeys: ['file'] });
const details = fc.record({ finding: hexadecimal, code: words, scope: fc.constantFrom('finding', 'file', 'rule'), entity: words, name: words, forms: fc.array(words, { maxLength: 3 }) }, { requiredKeys: [] });
const decisions: fc.Arbitrary<Decision> = fc.record({
  id: hexadecimal.map((digits) => `urn:recoupe:${digits}`),
  kind: fc.constantFrom('finding', 'mark', 'entity', 'note'),
  tag: words, note: words, created: fc.constantFrom('', '2026-03-01T09:00:00Z', '2026-03-02T09:00:00Z'), creator: words,
  targets: fc.array(targets, { minLength: 1, maxLength: 3 }), details,
});

const sample = (digit: string, tag = 'another-event', created = ''): Decision => ({ id: `urn:recoupe:${digit.repeat(16)}`, kind: 'finding', tag, note: '', created, creator: '', targets: [{ file: 'a.txt' }], details: {} });
const changed = (text: string, change: Partial<Change>): string => applyEdits(text, editLines(text, { remove: [], add: [], ...change }));
const idsOf = (text: string): string[] => parseDecisions(text).map(({ id }) => id.slice(12, 13));

describe('a decision', () => {
  test('is read as it was written, and written again as the same line', () => {
    fc.assert(fc.property(decisions, (decision) => {
      const line = formatDecision(decision);
      expect(line.indexOf('\n')).toBe(line.length - 1);
      const read = parseDecision(line);
      expect(read && formatDecision(read)).toBe(line);
      expect(read).toEqual(decision);
    }));
  });

  test('satisfies the published schema', () => {
    const validate = new Ajv().compile(schema);
    fc.assert(fc.property(decisions, (decision) => {
      expect(validate(JSON.parse(formatDecision(decision))) || validate.errors).toBe(true);
    }), { numRuns: 50 });
  });

  test('is none where the line is something else', () => {
    for (const line of ['', '{', '[]', 'null', '3', '{"id":"urn:recoupe:1"}', '{"type":"Annotation","motivation":"bookmarking","id":"x"}']) expect(parseDecision(line)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (line) => {
      expect(parseDecision(line)).toBeUndefined();
    }));
  });

  test('of the first version is read still', () => {
    expect(parseDecision('{"finding":"aa","decision":"ignored","code":"conflict/joined","files":["a.txt"]}')).toMatchObject({ kind: 'finding', tag: 'ignored', details: { finding: 'aa', code: 'conflict/joined' } });
  });
});

describe('the lines of a file', () => {
  test('are sorted in any order of arrival, and undo gives back what was there', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...'0123456789abcdef'), { maxLength: 12 }), (order) => {
      let text = '';
      for (const digit of order) {
        const change: Change = { remove: [], add: [sample(digit)] };
        const after = changed(text, change);
        expect(changed(after, inverse(text, change))).toBe(text);
        text = after;
      }
      expect(idsOf(text)).toEqual([...new Set(order)].sort());
    }));
  });

  test('that are foreign or broken stay where they are', () => {
    const text = `// ours\n${formatDecision(sample('b'))}{"half":\n${formatDecision(sample('d'))}the end`;
    expect(changed(text, { add: [sample('a'), sample('c'), sample('e')], remove: [sample('d').id] })).toBe(
      `// ours\n${formatDecision(sample('a'))}${formatDecision(sample('b'))}{"half":\n${formatDecision(sample('c'))}the end\n${formatDecision(sample('e'))}`,
    );
  });

  test('change only where something changed', () => {
    const text = formatDecision(sample('a')) + formatDecision(sample('b'));
    expect(editLines(text, { remove: [], add: [sample('a')] })).toEqual([]);
    expect(editLines(text, { remove: [], add: [sample('b', 'rounded')] })).toHaveLength(1);
  });
});

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Lets two people change the file that `before` is, each on a branch, and gives what git makes of it. */
function merged(before: string, ours: string, theirs: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-merge-'));
  folders.push(folder);
  const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  const save = (text: string): void => {
    writeFileSync(path.join(folder, decisionsPath), text);
    git('add', '.');
    git('commit', '-q', '--allow-empty', '-m', 'x');
  };
  git('init', '-q', '-b', 'main');
  mkdirSync(path.join(folder, path.dirname(decisionsPath)));
  writeFileSync(path.join(folder, attributesPath), attributesText);
  save(before);
  git('checkout', '-q', '-b', 'theirs');
  save(theirs);
  git('checkout', '-q', 'main');
  save(ours);
  git('merge', '-q', '-m', 'merge', 'theirs');
  return readFileSync(path.join(folder, decisionsPath), 'utf8');
}

describe('two people who decide at the same time', () => {
  const before = [...'258'].map((digit) => formatDecision(sample(digit))).join('');
  const both = (ours: Partial<Change>, theirs: Partial<Change>): string => merged(before, changed(before, ours), changed(before, theirs));

  test('lose no line, also where both write at the same place', () => {
    const text = both({ add: [...'3467'].map((digit) => sample(digit)) }, { add: [...'1349'].map((digit) => sample(digit, 'rounded', '2026-03-02T09:00:00Z')) });
    expect(idsOf(text).sort()).toEqual([...'123456789']);
    expect(parseDecisions(text).find(({ id }) => id === sample('3').id)?.tag).toBe('rounded');
  });

  test('and change one decision differently: the later one counts, and the next change leaves one line', () => {
    const text = both({ add: [sample('5', 'speakers', '2026-03-03T09:00:00Z')] }, { add: [sample('5', 'rounded', '2026-03-02T09:00:00Z')] });
    expect(parseDecisions(text).map(({ tag }) => tag)).toEqual(['another-event', 'speakers', 'another-event']);
    const next = changed(text, { add: [sample('5', 'typing-error')] });
    expect(next.match(/5555555555555555/g)).toHaveLength(1);
  });

  test('one taking a decision back, the other making one elsewhere', () => {
    expect(idsOf(both({ remove: [sample('2').id] }, { add: [sample('9')] }))).toEqual([...'589']);
  });

  test('where an editor cut the last line feed off', () => {
    const short = before.slice(0, -1);
    expect(idsOf(merged(short, changed(short, { add: [sample('9')] }), changed(short, { add: [sample('a')] }))).sort()).toEqual([...'2589a']);
    expect(idsOf(merged(before, `${before}${formatDecision(sample('9')).trim()}`, `${before}${formatDecision(sample('a')).trim()}`)).sort()).toEqual([...'2589a']);
  });
});
