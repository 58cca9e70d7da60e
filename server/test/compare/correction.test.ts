import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import type { Certainty } from '../../src/extract/facts.ts';
import { claim, compareAll, event, figure, told } from './claims.ts';

function findings(...texts: readonly { text: string; published: string }[]): string[] {
  const engine = createEngine();
  engine.update(texts.map(({ text, published }, i) => ({ file: `${i}.txt`, text, options: { published, outlet: `Journal ${i}` } })));
  return engine.comparison.findings.map(({ severity, code, statements }) => `${severity} ${code} ${statements.map(({ file, value }) => `${file.slice(0, 1)}=${value}`).join('|')}`);
}

const report = (sentence: string, published: string) => ({ text: `Effondrement du pont de Kerlan\n\nLe pont de Kerlan s’est effondré lundi 1 mai 2023 à Kerlan. ${sentence}`, published });

describe('a later text that corrects', () => {
  const first = report('L’effondrement a fait 42 morts à Kerlan.', '2023-05-02');

  test.each([
    'Contrairement à ce que nous écrivions mardi, l’effondrement a fait 24 morts à Kerlan.',
    'Le bilan, revu à la baisse, est de 24 morts à Kerlan.',
    'Rectificatif : l’effondrement a fait 24 morts à Kerlan.',
  ])('%s', (sentence) => expect(findings(first, report(sentence.startsWith('Rectificatif') ? `\n\n${sentence}` : sentence, '2023-05-03'))).toEqual(['information correction/toll 0=42|1=24']));

  test('a headline with a word that ends in an accent', () => {
    const { text, published } = report('L’effondrement a fait 24 morts à Kerlan.', '2023-05-03');
    expect(findings(first, { text: text.replace('Effondrement du pont de Kerlan', 'Pont de Kerlan : le bilan corrigé par la préfecture'), published })).toEqual(['information correction/toll 0=42|1=24']);
  });

  test('the texts that still carry the old value are listed', () => {
    const late = report('On compte 42 morts à Kerlan.', '2023-05-04');
    expect(findings(first, late, report('Le bilan, revu à la baisse, est de 24 morts à Kerlan.', '2023-05-03'))[0]).toBe('information correction/toll 0=42|1=42|2=24');
  });
  test('a text without such words corrects nothing', () => expect(findings(first, report('L’effondrement a fait 24 morts à Kerlan.', '2023-05-03'))[0]).toMatch(/^(?:warning conflict|information tension)\/toll/));
  test('an older text corrects nothing', () => expect(findings(report('Le bilan, revu à la hausse, est de 24 morts à Kerlan.', '2023-05-01'), first).join()).not.toContain('correction'));
});

describe('fact and hearsay', () => {
  const fire = event('fire', '2023-05-02', ['place:kerlan']);
  const dead = (certainty: Certainty, day: string) => ({ date: day, lead: { kerlan: 3, fire: 3, silo: 2 }, events: [fire], claims: [claim('dead', figure(12), { subject: fire.id, event: fire.id, certainty })] });

  test('of one day', () => expect(told(compareAll(dead('asserted', '2023-05-03'), dead('hearsay', '2023-05-03')))).toEqual(['hint tension/certainty 12']));
  test('hearsay that was confirmed', () => expect(told(compareAll(dead('hearsay', '2023-05-03'), dead('asserted', '2023-05-04')))).toEqual([]));
  test('facts', () => expect(told(compareAll(dead('asserted', '2023-05-03'), dead('asserted', '2023-05-03')))).toEqual([]));
});
