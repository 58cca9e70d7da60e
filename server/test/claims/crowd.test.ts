import { describe, expect, it } from 'vitest';
import { crowd } from '../../src/extract/claims/crowd.ts';
import { counts, eventOf } from './counted.ts';

const protest = eventOf('protest', '2024-07-03');
const french: readonly (readonly [string, readonly string[]])[] = [
  [
    'La police a compté 12.000 manifestants à {l Dijon} (30.000 selon les organisateurs), 9.000 à {l Metz} (21.000).',
    ['demonstrators 12000 @dijon 2024-07-03 by police «12.000 manifestants»', 'demonstrators 30000 @dijon 2024-07-03 by organisateurs «30.000»', 'demonstrators 9000 @metz 2024-07-03 by police «9.000»', 'demonstrators 21000 @metz 2024-07-03 by organisateurs «21.000»'],
  ],
  ['Plus de 8 000 personnes ont défilé à {l Nevers}.', ['demonstrators 8000.. @nevers 2024-07-03 «Plus de 8 000 personnes»']],
  ['Ils étaient 1,27 million de marcheurs le {t 2024-01-31|31 janvier}.', ['demonstrators 1270000 2024-01-31 «1,27 million de marcheurs»']],
  ['Le village compte 800 habitants et trois usines.', []],
  ['Les organisateurs attendent 5.000 participants.', ['participants 5000 2024-07-03 planned «5.000 participants»']],
];

describe('crowds', () => {
  it.each(french)('%s', (text, expected) => expect(counts(crowd, text, { events: [protest] })).toEqual(expected));
  it('in another sentence', () => {
    const text = 'La police compte 83.000 manifestants à {l Nevers}. Le syndicat en revendique 800.000.';
    expect(counts(crowd, text, { events: [protest] })[1]).toMatch(/^demonstrators 800000 2024-07-03.*«800.000»$/);
  });
  it('of another day are of no event that the text tells of', () => {
    expect(counts(crowd, 'On en comptait 12.000 manifestants le {t 2024-01-31|31 janvier}.', { events: [protest] })).toEqual(['demonstrators 12000 2024-01-31 «12.000 manifestants»']);
  });
  it('people of a concert are participants', () => {
    expect(counts(crowd, 'Le concert a rassemblé 5 000 personnes.')).toEqual(['participants 5000 «5 000 personnes»']);
  });
  it('in English', () => {
    expect(counts(crowd, 'About 5,000 people marched in {l Leeds}.', { language: 'en' })).toEqual(['demonstrators ~5000 @leeds «About 5,000 people»']);
  });
});
