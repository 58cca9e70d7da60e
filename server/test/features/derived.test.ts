import { expect, test } from 'vitest';
import { inEnglish } from '../../src/base/message.ts';
import { createEngine } from '../../src/compare/engine.ts';
import { derivedSentence } from '../../src/features/derived.ts';
import { diagnose } from '../../src/features/diagnostics.ts';
import type { View } from '../../src/features/view.ts';
import { defaultSettings } from '../../src/settings.ts';
import { toyView } from '../toyEngine.ts';

const texts: Readonly<Record<string, string>> = {
  'list.txt': 'L’Alliance des montagnes se réunit\n\nL’Alliance des montagnes (ADM) regroupe la Suisse, l’Autriche, le Népal et le Pérou.\n',
  'joined.txt': 'Un sommet en Bolivie\n\nLe Chili a rejoint l’Alliance des montagnes (ADM) en 2019.\n',
};
const published: Readonly<Record<string, string>> = { 'list.txt': '2022-09-09', 'joined.txt': '2024-03-01' };

function realView(): View {
  const engine = createEngine();
  engine.update(Object.entries(texts).map(([file, text]) => ({ file, text, options: { language: 'fr', outlet: file, published: published[file] ?? '' } })));
  return { ...toyView({}), snapshot: engine.snapshot, comparison: engine.comparison, textOf: (file) => texts[file] ?? '', translate: inEnglish };
}

const sentence = 'Alliance des montagnes: the list of all members in list.txt leaves out Chili, a member since 2019 according to joined.txt.';

test('a list that leaves out a member is told as what it is, not as a list against a year', () => {
  const view = realView();
  expect(view.comparison.findings.map((finding) => derivedSentence(view, finding))).toEqual([sentence]);
  expect(diagnose(view, 'joined.txt', defaultSettings).map(({ message }) => message)).toEqual([`Tension – ${sentence}`]);
});

test('two values of one thing are no derivation', () => {
  const view = toyView({ 'a.txt': 'Valmont joined Orda in 2021.', 'b.txt': 'Valmont joined Orda in 2023.' });
  expect(view.comparison.findings.map((finding) => derivedSentence(view, finding))).toEqual([undefined]);
});
