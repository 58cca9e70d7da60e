import { describe, expect, test } from 'vitest';
import { relatePlaces } from '../../src/extract/entities/containment.ts';

describe('how places lie to each other', () => {
  test.each([
    ['Grenoble', 'Isère', 'inside'],
    ['Grenoble', 'Auvergne-Rhône-Alpes', 'inside'],
    ['Grenoble', 'France', 'inside'],
    ['Isère', 'France', 'inside'],
    ['Royaume-Uni', 'Scotland', 'around'],
    ['Glasgow', 'United Kingdom', 'inside'],
    ['Pékin', 'Beijing', 'same'],
    ['Pékin', 'Chine', 'inside'],
    ['Boston', 'États-Unis', 'inside'],
    ['Grenoble', 'Lyon', 'elsewhere'],
    ['Grenoble', 'Finistère', 'elsewhere'],
    ['Grenoble', 'Italie', 'elsewhere'],
    ['Vaubrais-sur-Orne', 'France', 'unknown'],
    ['Vaubrais', 'Vaubrais', 'same'],
  ] as const)('%s, %s: %s', (a, b, relation) => {
    expect(relatePlaces(a, b)).toBe(relation);
    const back = { inside: 'around', around: 'inside', same: 'same', elsewhere: 'elsewhere', unknown: 'unknown' } as const;
    expect(relatePlaces(b, a)).toBe(back[relation]);
  });
});
