import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';

/** Two articles of one story that quote; what is found about the quotations, with the words that it is shown on. */
function quotes(first: string, second: string, days: readonly [string, string] = ['2023-03-05', '2023-03-05']): string[] {
  const lead = 'La ligne de tramway de Brescourt sera prolongée\n\nLe conseil de Brescourt a débattu mardi du prolongement de la ligne de tramway vers le quartier des Aulnes. ';
  const other = 'Brescourt : le prolongement du tramway en débat\n\nLe prolongement de la ligne de tramway vers le quartier des Aulnes a été débattu au conseil de Brescourt. ';
  const texts = [lead + first, other + second];
  const engine = createEngine();
  engine.update(texts.map((text, i) => ({ file: `${i}.txt`, text, options: { published: days[i] ?? '', outlet: `Journal ${i}` } })));
  return engine.comparison.findings
    .filter(({ code }) => /quote|speaker/.test(code))
    .map(({ severity, code, statements }) => `${severity} ${code} ${statements.map(({ file, start, end }) => texts[Number.parseInt(file, 10)]?.slice(start, end)).join(' | ')}`);
}

const says = (words: string, who = 'Odile Marchon') => `« ${words} », a déclaré ${who}.`;

describe('one quotation in two articles', () => {
  const long = 'Nous ne fermerons pas une seule station de la ligne avant la fin des travaux';

  test('given to two people', () => {
    expect(quotes(says(long), says(long, 'Bastien Oriol'))).toEqual([`warning conflict/speaker ${long} | ${long}`]);
  });
  test('given to one person', () => expect(quotes(says(long), says(long))).toEqual([]));
  test('given to a person and a body', () => expect(quotes(says(long), says(long, 'la mairie de Brescourt'))).toEqual([]));
  test('short words in two mouths are no more than a hint', () => {
    expect(quotes(says('Nous attendons toujours la réponse du préfet'), says('Nous attendons toujours la réponse du préfet', 'Bastien Oriol'))[0]).toMatch(/^hint/);
  });

  test('a negation lost', () => {
    expect(quotes(says(long), says(long.replace('ne fermerons pas', 'fermerons')))).toHaveLength(1);
    expect(quotes(says('Le maire ne peut pas signer ce contrat avec la société des Aulnes'), says('Le maire peut signer ce contrat avec la société des Aulnes'))[0]).toMatch(/^(?:warning|information) conflict\/quote/);
    expect(quotes(says('The council will not sign the contract with the company before summer'), says('The council will sign the contract with the company before summer'))).toEqual(['warning conflict/quote will not sign | will sign']);
  });
  test('a ne left out in speech', () => {
    expect(quotes(says('On ne sait pas encore combien coûtera la station du quartier'), says('On sait pas encore combien coûtera la station du quartier'))).toEqual([]);
  });

  test('another figure', () => {
    expect(quotes(says('La station accueillera 4 500 voyageurs par jour dès la première année'), says('La station accueillera 5 400 voyageurs par jour dès la première année'))).toEqual(['warning conflict/quote accueillera 4 500 voyageurs | accueillera 5 400 voyageurs']);
  });
  test('another figure weeks later is another statement', () => {
    expect(quotes(says('Nous avons reçu 45 plaintes depuis le début des travaux de la station'), says('Nous avons reçu 62 plaintes depuis le début des travaux de la station'), ['2023-03-05', '2023-03-27'])[0]).toMatch(/^information/);
  });

  test('words left out inside', () => {
    const whole = 'La ligne rouvrira, si le préfet donne son accord, dès la première semaine de juin entre la gare et le quartier';
    expect(quotes(says(whole), says(whole.replace(', si le préfet donne son accord,', '')))[0]).toMatch(/^hint tension\/quote/);
    expect(quotes(says(whole), says(whole.replace(', si le préfet donne son accord,', ' […]')))).toEqual([]);
  });
  test('words left out at an end, and words in brackets', () => {
    expect(quotes(says(long), says(long.replace(' avant la fin des travaux', '')))).toEqual([]);
    expect(quotes(says(long), says(long.replace('la ligne', 'la ligne [de tramway]')))).toEqual([]);
  });
  test('two statements of one person', () => {
    expect(quotes(says('Nous ouvrirons la station des Aulnes au printemps prochain'), says('Nous fermerons le dépôt de la gare à la fin des travaux'))).toEqual([]);
  });
});
