import { describe, expect, test } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import type { ClaimValue } from '../../src/extract/facts.ts';
import { renderDate, renderTimex } from '../../src/features/dates.ts';
import { renderValue } from '../../src/features/values.ts';
import french from '../../../l10n/bundle.l10n.fr.json' with { type: 'json' };

const bundle: Readonly<Record<string, string>> = french;
const en = { translate: inEnglish, locale: 'en' } as const;
const fr = { translate: (template: string, ...args: (string | number)[]) => inEnglish(bundle[template] ?? template, ...args), locale: 'fr' } as const;
const quantity = (low: number | null, high: number | null, more: { approximate?: boolean; unit?: string } = {}): ClaimValue => ({ kind: 'quantity', low, high, stated: low ?? high ?? 0, approximate: more.approximate ?? false, step: 1, ...(more.unit ? { unit: more.unit } : {}) });
const spaces = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, '_');

describe('values in words', () => {
  test.each<[ClaimValue, string, string]>([
    [quantity(2000, 2000), '2,000', '2_000'],
    [quantity(2000, null), 'at least 2,000', 'au moins 2_000'],
    [quantity(null, 12), 'at most 12', 'au plus 12'],
    [quantity(10, 12), '10 to 12', '10 à 12'],
    [quantity(12, 12, { approximate: true }), 'about 12', 'environ 12'],
    [quantity(6.1, 6.1, { unit: 'km' }), '6.1_km', '6,1_km'],
    [quantity(12.5, 12.5, { unit: '%' }), '12.5%', '12,5_%'],
    [quantity(50_000, 50_000, { unit: 'm' }), '50_km', '50_km'],
    [quantity(214, 214, { unit: 'm' }), '214_m', '214_m'],
    [quantity(0.05, 0.05, { unit: 't' }), '50_kg', '50_kg'],
    [quantity(3, null, { unit: 'mo' }), 'at least 3 months', 'au moins 3 mois'],
    [quantity(6.2e6, 6.2e6, { unit: 'EUR' }), '€6.2 million', '6,2 millions d’euros'],
    [quantity(2e9, 2e9, { unit: 'USD' }), '$2 billion', '2 milliards de dollars'],
    [quantity(12_000, 12_000, { unit: 'EUR' }), '€12,000', '12_000_€'],
    [quantity(30_000, 30_000, { unit: 'ha' }), '300_km²', '300_km²'],
    [{ kind: 'duration', value: 'PXW', days: null }, 'several weeks', 'plusieurs semaines'],
    [{ kind: 'duration', value: 'PT2H30M', days: null }, '2 hours 30 minutes', '2 heures 30 minutes'],
    [{ kind: 'date', value: '2024-07-01', earliest: null, latest: null }, '1 July 2024', '1er juillet 2024'],
    [{ kind: 'date', value: '2024-07-11', earliest: null, latest: null }, '11 July 2024', '11 juillet 2024'],
    [{ kind: 'duration', value: 'P4D', days: 4 }, '4 days', '4 jours'],
    [{ kind: 'duration', value: 'P1Y', days: null }, '1 year', '1 an'],
    [{ kind: 'duration', value: 'PT2H', days: null }, '2 hours', '2 heures'],
    [{ kind: 'duration', value: 'P1Y2M', days: null }, '1 year 2 months', '1 an 2 mois'],
    [{ kind: 'date', value: '2022-07-03', earliest: null, latest: null }, '3 July 2022', '3 juillet 2022'],
    [{ kind: 'set', members: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], closed: false }, 'A, B, …', 'A, B, …'],
    [{ kind: 'truth', value: false }, 'no', 'non'],
    [{ kind: 'entity', id: 'x', name: 'Orda' }, 'Orda', 'Orda'],
    [{ kind: 'text', value: 'red' }, 'red', 'red'],
  ])('%j', (value, english, frenchText) => {
    expect(spaces(renderValue(value, en))).toBe(english);
    expect(spaces(renderValue(value, fr))).toBe(frenchText);
  });

  test.each([['2022', '2022'], ['2022-02', 'February 2022'], ['0987-01-02', '2 January 987'], ['XXXX-WXX-3', 'Wednesday'], ['XXXX-07-03', '3 July'], ['2024-07-03T14:30', '3 July 2024, 14:30'], ['2024-02-31', '2024-02-31'], ['Le Temps', 'Le Temps'], ['2024-07-03/2024-07-05', '3 July 2024 to 5 July 2024'], ['', '']])('date %s', (value, text) => {
    expect(renderDate(value, en)).toBe(text);
  });

  test('an expression says its days where its value is no calendar date', () => {
    expect(renderTimex({ type: 'DATE', value: '2024-W26', earliest: '2024-06-24', latest: '2024-06-30' }, en)).toBe('24 June 2024 to 30 June 2024');
    expect(renderTimex({ type: 'DATE', value: 'PAST_REF', earliest: null, latest: null }, en)).toBe('in the past');
    expect(renderTimex({ type: 'DATE', value: '2024-07-01', earliest: '2024-07-01', latest: '2024-07-01' }, fr, true)).toBe('lundi 1er juillet 2024');
  });
});
