import { describe, expect, test } from 'vitest';
import model from '../../../models/slots.json' with { type: 'json' };
import { featureNames } from '../../src/compare/slots/features.ts';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { unpackSlots } from '../../src/extract/slots.ts';

/** What two texts of one day make of each other without a figure: `severity verdict value|value`. */
function findingsOf(a: string, b: string, days: readonly [string, string] = ['2024-05-03', '2024-05-03']): string[] {
  const engine = createEngine();
  engine.update([a, b].map((text, i) => ({ file: `${i}.txt`, text, options: { published: days[i] ?? '', language: /\bthe\b/.test(text) ? 'en' as const : 'fr' as const, outlet: `O${i}` } })));
  const own = new Set(['who', 'where', 'which', 'whether', 'which-body', 'which-office']);
  return engine.comparison.findings.filter(({ attribute }) => own.has(attribute)).map(({ severity, verdict, statements }) => `${severity} ${verdict} ${statements.map(({ value }) => value).join('|')}`);
}

/** The slots of a text: `kind filling`. */
function slotsOf(text: string): string[] {
  const [article] = createAnalyser()(text, { published: '2024-05-03', language: 'fr' }).articles;
  return unpackSlots(article?.slots ?? '').map(({ kind, value, start, end }) => `${kind} ${value === '' ? text.slice(start, end) : value}`);
}

const opening = 'Mort du peintre Anselme Courtavel\n\nLe peintre Anselme Courtavel est mort lundi à 84 ans, a annoncé la galerie Orsane, qui exposait ses toiles depuis 1988.';

describe('what fills a place of a sentence', () => {
  test.each([
    ['Un berger les a trouvés.', ['role shepherd']],
    ['Il était armé d’un couteau.', ['?armed yes', 'weapon knife']],
    ['Le groupe suédois a racheté la scierie.', ['nation swedish']],
    ['La ministre de l’Agriculture est venue.', ['role minister', 'portfolio agriculture', '?present yes']],
    ['L’agriculture manque de bras.', ['body arm']],
    ['Il n’a pas été indemnisé.', []],
    ['Le cortège n’était pas autorisé.', ['?allow no']],
    ['Aucun passager n’a été blessé.', ['?hurt no']],
  ])('is read: %s', (text, slots) => expect(slotsOf(text)).toEqual(slots));

  test('keeps its place and what stands around it', () => {
    const text = 'Née à Brest en 1974, elle enseigne.';
    const [slot] = unpackSlots(createAnalyser()(text, { language: 'fr' }).articles[0]?.slots ?? '');
    expect(slot).toMatchObject({ kind: 'place', start: 6, end: 11, lead: 'in', before: '=born' });
    expect(slot?.context.get('=born')).toBe(2);
  });
});

describe('two answers to one question', () => {
  test.each([
    ['a birthplace', `${opening} Né à Nantes d’un père marin, Courtavel avait étudié à Paris.`, `${opening} Fils d’un docker, Courtavel était natif de Brest.`, /Nantes\|Brest/],
    ['an owner’s country', `${opening} La galerie appartient au groupe suédois Vestrand.`, `${opening} La galerie, propriété du groupe danois Vestrand, rouvrira mardi.`, /suédois\|danois/],
    ['a side', `${opening} Un accident l’avait privé de l’œil droit.`, `${opening} Un accident l’avait privé de l’œil gauche.`, /droit\|gauche/],
  ])('are shown: %s', (_, a, b, expected) => expect(findingsOf(a, b).some((line) => expected.test(line))).toBe(true));

  test.each([
    ['the same name', `${opening} Il était né à Nantes en 1940.`, `${opening} Né à Nantes en 1940, il avait étudié le droit.`],
    ['a town and its country', `${opening} Il était né à Nantes en 1940.`, `${opening} Il était né en France en 1940.`],
    ['both in one sentence', `${opening} Il était né à Nantes en 1940.`, `${opening} Il était né à Brest, et non à Nantes, en 1940.`],
    ['two stories', `${opening} Il était né à Nantes en 1940.`, 'Concours de pêche à Lorme\n\nLe vainqueur du concours de Lorme est né à Brest en 1990, sous une pluie fine.'],
    ['the ministers of two fields', `${opening} Le ministre de l’Intérieur, Paul Ravel, a salué un ami.`, `${opening} La ministre de la Culture, Jeanne Morvil, a salué un ami.`],
  ])('are not made of %s', (_, a, b) => expect(findingsOf(a, b)).toEqual([]));

  test('say why', () => {
    const engine = createEngine();
    engine.update(['Né à Nantes d’un père marin, Courtavel avait étudié à Paris.', 'Fils d’un docker, Courtavel était natif de Brest.'].map((text, i) => ({ file: `${i}.txt`, text: `${opening} ${text}`, options: { published: '2024-05-03', language: 'fr' as const } })));
    const found = engine.comparison.findings.find(({ attribute }) => attribute === 'where');
    expect(found?.why.map(({ message: { template } }) => template)).toEqual([expect.stringMatching(/answer one question/), '{0} has {1}.', '{0} has {1}.']);
  });

  test('never warn', () => expect(findingsOf(`${opening} Il était né à Nantes en 1940.`, `${opening} Il était né à Brest en 1940.`).filter((line) => line.startsWith('warning'))).toEqual([]));

  test('cost little on a line without end', () => {
    const line = 'le préfet de Nantes et le maire de Brest sont venus armés, '.repeat(2_000);
    const before = process.cpuUsage().user;
    slotsOf(line);
    expect(process.cpuUsage(undefined).user - before).toBeLessThan(4_000_000);
  });
});

test('the model was learnt on the features that the engine has', () => expect(model.features).toEqual([...featureNames]));
