import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import type { SourceOptions } from '../../src/extract/facts.ts';

const PROSE = 'Le conseil municipal de Valbrune a voté la construction d’un nouveau pont sur la Sarelle, après deux ans de débats.';

function check(lines: string, file = 'a.txt', options: SourceOptions = {}): string[] {
  const text = `Valbrune aura son pont\n${lines}\n${PROSE}\n${PROSE}`;
  const engine = createEngine();
  engine.update([{ file, text, options: { file, ...options } }]);
  return engine.comparison.findings.map(({ code, severity, statements }) => `${severity} ${code} ${statements.map(({ start, end }) => text.slice(start, end)).join(' | ')}`);
}

describe('clues to the publication date that do not agree', () => {
  test('two lines that state it', () => expect(check('Publié le 3 mai 2023 à 14h30\nPublié le 9 mai 2023 à 10h00')).toEqual(['information conflict/published 3 mai 2023 à 14h30 | 9 mai 2023 à 10h00']));
  test('a line and a day counted from publication', () => expect(check('Publié le 3 mai 2023\nLe maire a parlé hier, le 12 juin 2023, devant une foule nombreuse.')).toEqual(['information conflict/published 3 mai 2023 | 12 juin 2023']));
  test('a line and a path that is older', () => expect(check('Publié le 3 mai 2023', '2023-02-01-pont.txt')).toEqual(['information conflict/published 3 mai 2023']));
  test('what a person gave and a line', () => expect(check('Publié le 3 mai 2023', 'a.txt', { published: '2023-06-01' })).toEqual(['information conflict/published Valbrune aura son pont | 3 mai 2023']));

  test.each([
    ['an update', 'Publié le 3 mai 2023, mis à jour le 5 mai 2023', 'a.txt'],
    ['a page saved later', 'Publié le 3 mai 2023', '2024-02-01-pont.txt'],
    ['a page saved the day before in another zone', 'Publié le 3 mai 2023', '2023-05-02-pont.txt'],
    ['yesterday', 'Publié le 3 mai 2023\nLe maire a parlé hier, le 2 mai 2023, devant une foule nombreuse.', 'a.txt'],
    ['an old story', 'Publié le 3 mai 2023\nLe pont fut détruit le 12 juin 1944 par les habitants du village.', 'a.txt'],
    ['no date at all', 'La mairie se tait.', '2023-02-01-pont.txt'],
  ])('is silent on %s', (_, lines, file) => expect(check(lines, file)).toEqual([]));
});
