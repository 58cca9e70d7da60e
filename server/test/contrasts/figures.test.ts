import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { cpuTime } from '../cpuTime.ts';
import { checkFixture } from '../fixture.ts';

const analyse = createAnalyser();

/** The contrasts of a text with an invented headline, one line each: `figure speaker | figure speaker`. */
function contrasts(body: string, language: 'fr' | 'en' = 'fr'): string[] {
  const text = `${language === 'fr' ? 'Nouvelles du jour à Borval' : 'News of the day from Borval'}\n\n${body}\n`;
  const side = ({ start, end, attribution }: { start: number; end: number; attribution?: { name: string } }): string => `${text.slice(start, end)} ${attribution?.name ?? '–'}`;
  return analyse(text, { language, published: '2024-05-08' }).articles.flatMap(({ contrasts: found = [] }) => found.map(({ a, b }) => `${side(a)} | ${side(b)}`));
}

describe('figures of two speakers', () => {
  test.each([
    ['La direction évalue la participation à 38 % de l’effectif, quand le syndicat parle de 75 %.', ['38 % direction | 75 % syndicat']],
    ['Environ 2 000 fidèles sont venus, d’après la mairie ; l’archevêché parle de 3 000.', ['Environ 2 000 mairie | 3 000 archevêché']],
    ['On compte 110 emplois retrouvés, selon la préfecture. Le syndicat n’en compte que 70.', ['110 préfecture | 70 syndicat']],
    ['Le syndicat dit que 21 postes ne sont pas pourvus. « Douze », rectifie la direction.', ['21 syndicat | Douze direction']],
    ['La préfecture a compté 11 000 manifestants, les organisateurs 25 000.', ['11 000 préfecture | 25 000 organisateurs']],
    ['Il montre ses quatorze lettres. Le directeur n’en reconnaît que trois.', ['quatorze – | trois directeur']],
    ['Ils étaient 300 selon la police municipale, 600 selon les parents.', ['300 police | 600 parents']],
  ])('%s', (text, expected) => expect(contrasts(text)).toEqual(expected));

  test.each([
    ['The health board counted 3,100 nurses on strike. The union counted 5,600.', ['3,100 board | 5,600 union']],
    ['The council put the crowd at 400,000. Police spoke of 250,000.', ['400,000 council | 250,000 police']],
  ])('in English: %s', (text, expected) => expect(contrasts(text, 'en')).toEqual(expected));

  test.each([
    'La police a compté 900 marcheurs à Borval. La mairie a réparé 40 bancs.',
    'La mairie emploie 110 agents, selon la préfecture. Le budget a atteint 70 millions d’euros.',
    'L’incendie a fait 12 morts, contre 8 la veille.',
    'Selon le ministre, il faut 100 avions. Il précise que le pays en possède 256.',
    'Au vote, on compte 15,6 % pour la CGT, 10,7 % pour FO.',
    'La préfecture a compté 900 marcheurs, la police 900.',
    'Des 640 000 euros volés, on a tout retrouvé. Le butin avait été évalué à 2,3 millions d’euros.',
    'Le maire a compté 30 trous dans la rue. Les riverains ont planté douze arbres.',
  ])('are not made of two things: %s', (text) => expect(contrasts(text)).toEqual([]));

  test('are read in bounded time', () => {
    const started = cpuTime();
    contrasts('selon la mairie, 12 ponts, la police 13, '.repeat(800));
    expect(cpuTime() - started).toBeLessThan(4000);
  });
});

test('a text that tells of a dispute is marked, without a warning', () =>
  checkFixture(`
--- article un  outlet: La Gazette  published: 2024-05-08  language: fr
Fête à Borval

Les gendarmes avaient compté 30 000 personnes, les organisateurs parlent de 55 000.
                             ^^^^^^^^^^^^^^^^ information dispute/count 30000
                                                                            ^^^^^^ information dispute/count 55000
`));
