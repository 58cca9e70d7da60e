import { describe, expect, test } from 'vitest';
import french from '../../../l10n/bundle.l10n.fr.json' with { type: 'json' };
import { rules } from '../../src/compare/rules.ts';
import { claim, compareAll, date, figure } from './claims.ts';

describe('rule pages', () => {
  test('stand once for every code', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^(?:conflict|dispute|tension|correction|evolution)\/[a-z]+$/);
  });

  test('cover the codes of findings', () => {
    const parts = (year: string, unit: number) => ({ date: '2024-01-01', lead: { kerlan: 1, silo: 1 }, claims: [claim('founded', date(year)), claim('length', figure(unit, { unit: 'm' }))] });
    const { findings } = compareAll(parts('1961', 148), parts('1916', 184));
    expect(findings.map(({ code }) => code).sort()).toEqual(['conflict/date', 'conflict/measure']);
    for (const { code } of findings) expect(rules.map((rule) => rule.code)).toContain(code);
  });

  test('are written in French too', () => {
    const messages = rules.flatMap(({ title, topic, description, fires, silent }) => [title, ...(topic ? [topic] : []), ...description, fires, silent]);
    expect(messages.map(({ template }) => template).filter((template) => !Object.hasOwn(french, template))).toEqual([]);
  });
});
