import { describe, expect, test } from 'vitest';
import { genderOf } from '../../src/extract/entities/gender.ts';

describe('first names', () => {
  test.each(['Solène', 'Marie-Claude', 'Agnès', 'Aurélie', 'Margaret', 'Fatima', 'Jacqueline'])('%s: she', (name) => expect(genderOf(name)).toBe('f'));
  test.each(['Pascal', 'Jean-Marie', 'Antoine', 'Luca', 'Mustafa', 'Jérémie', 'Walter'])('%s: he', (name) => expect(genderOf(name)).toBe('m'));
  test.each(['Camille', 'Dominique', 'Robin', 'J.', 'Al'])('%s: not told', (name) => expect(genderOf(name)).toBeUndefined());
});
