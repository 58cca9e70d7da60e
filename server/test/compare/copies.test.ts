import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';

const text = `Un incendie ravage le moulin de Grandval

Le moulin de Grandval a brûlé dans la nuit de samedi à dimanche. Le feu a pris vers minuit dans la réserve de grain, selon les pompiers venus de 14 casernes du département de la Marne. La commune avait acheté le bâtiment en 2008 pour y ouvrir un musée de la meunerie.

Personne ne se trouvait sur place. Les flammes ont détruit la toiture et les 3 étages avant de gagner la grange voisine, que les secours ont pu sauver. Une enquête a été ouverte à Reims pour établir les causes du sinistre, qui reste inexpliqué à cette heure.`;

function findings(...texts: readonly { text: string; published: string }[]): string[] {
  const engine = createEngine();
  engine.update(texts.map((one, i) => ({ file: `${i}.txt`, text: one.text, options: { published: one.published } })));
  return engine.comparison.findings.filter(({ severity }) => severity === 'warning').map(({ code, statements }) => `${code} ${statements.map(({ file, start, end }) => texts[Number.parseInt(file, 10)]?.text.slice(start, end)).join('|')}`);
}

const copy = (from: string, to: string) => findings({ text, published: '2023-03-05' }, { text: text.replace(from, to), published: '2023-03-05' });

describe('copies of one text', () => {
  test.each([
    ['14 casernes', '41 casernes'],
    ['3 étages', '5 étages'],
  ])('a figure changed: %s', (from, to) => {
    expect(copy(from, to)).toEqual([`conflict/copy ${from.split(' ')[0]}|${to.split(' ')[0]}`]);
  });

  test('a year changed', () => expect(copy('2008', '2018')).toEqual(['conflict/copy 2008|2018']));
  test('a place changed', () => expect(copy('à Reims', 'à Rouen')).toEqual(['conflict/copy Reims|Rouen']));
  test('a change that a claim shows too is one finding', () => {
    expect(findings({ text: `${text}\n\nL’incendie a fait 12 blessés.`, published: '2023-03-05' }, { text: `${text}\n\nL’incendie a fait 21 blessés.`, published: '2023-03-04' })).toHaveLength(1);
  });

  test.each([
    ['a score', 'sur le score de 15-14 après', '15-14', '15-11'],
    ['a decimal', 'soit 9,7 % des habitants', '9,7', '7,9'],
    ['a bound', 'au moins 281 sacs de grain', '281', '201'],
    ['a name that no list knows', 'que dirigeait Oskilde avant', 'Oskilde', 'Brunvar'],
    ['a name with a small first letter', 'le lieu-dit al-Torvé non loin', 'al-Torvé', 'Marbuse'],
  ])('%s changed', (_, sentence, from, to) => {
    const longer = `${text}\n\nLa commune comptait alors, dit-on, ${sentence} la reprise des travaux voulue par le conseil.`;
    expect(findings({ text: longer, published: '2023-03-05' }, { text: longer.replace(from, to), published: '2023-03-05' })).toHaveLength(1);
  });

  test('a date of the dateline changed', () => {
    const dated = text.replace('\n\n', '\n\n5 mars 2023\n\n');
    expect(findings({ text: dated, published: '2023-03-05' }, { text: dated.replace('5 mars', '8 mars'), published: '2023-03-05' })).toEqual(['conflict/copy 5 mars 2023|8 mars 2023']);
  });

  test('a name changed wherever it stands is one finding', () => {
    expect(findings({ text, published: '2023-03-05' }, { text: text.replaceAll('Grandval', 'Morteau'), published: '2023-03-05' })).toEqual(['conflict/copy Grandval|Grandval|Morteau|Morteau']);
  });

  test('the first word of a sentence is a name only if something shows it', () => expect(copy('Personne ne', 'Nul homme ne')).toEqual([]));
  test('a toll that rose overnight was brought up to date', () => {
    const toll = (dead: number, published: string) => ({ text: `${text.replace('Personne ne se trouvait sur place.', `L’incendie a fait ${dead} morts.`)}`, published });
    expect(findings(toll(12, '2023-03-05'), toll(14, '2023-03-07'))).toEqual([]);
  });

  test('an equal copy says nothing', () => expect(copy('Grandval', 'Grandval')).toEqual([]));
  test('other words change no fact', () => expect(copy('ont pu sauver', 'sont parvenus à protéger')).toEqual([]));

  test('a place that every copy fills in otherwise is that of a form', () => {
    const forms = [12, 15, 18, 23].map((count) => ({ text: text.replace('14 casernes', `${count} casernes`), published: '2023-03-05' }));
    expect(findings(...forms)).toEqual([]);
  });

  test('two issues of a template say nothing', () => {
    const report = (day: string, degrees: number, town: string, wind: number) => `Météo du ${day}\n\nLe ciel restera couvert sur l’ensemble du département avec un vent de ${wind} km/h sur la côte. Les températures atteindront ${degrees} degrés à ${town} dans l’après-midi, et les pluies cesseront en soirée avant une nuit calme et douce sur tout le littoral.`;
    expect(findings({ text: report('lundi', 14, 'Brest', 40), published: '2023-03-06' }, { text: report('mardi', 17, 'Brest', 55), published: '2023-03-07' })).toEqual([]);
  });
});
