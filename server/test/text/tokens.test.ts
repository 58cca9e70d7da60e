import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import type { Language } from '../../src/text/types.ts';
import { cpuTime } from '../cpuTime.ts';

const words = (text: string, language: Language = 'fr') => tokenize(text, language).map((token) => token.text).join(' | ');

describe('French words', () => {
  it.each([
    ["L'élue d'Arles dit qu'aujourd'hui", "L' | élue | d' | Arles | dit | qu' | aujourd'hui"],
    ['l’élue jusqu’à lorsqu’il quelqu’un', "l' | élue | jusqu' | à | lorsqu' | il | quelqu'un"],
    ['a-t-il dit-elle est-ce ce jour-là', 'a | -t-il | dit | -elle | est | -ce | ce | jour | -là'],
    ['un rendez-vous au week-end, celui-ci', 'un | rendez-vous | au | week-end | , | celui-ci'],
    ['Jean-Pierre, Saint-Denis et Aix-en-Provence', 'Jean-Pierre | , | Saint-Denis | et | Aix-en-Provence'],
    ['M. Roux, Mme Roux, J.-P. Roux et A. Roux', 'M. | Roux | , | Mme | Roux | , | J.-P. | Roux | et | A. | Roux'],
    ["l'O.N.U. et la S.N.C.F", "l' | O.N.U. | et | la | S.N.C.F"],
    ['Covid-19 et le G7', 'Covid-19 | et | le | G7'],
    ['exemple.org et fin.Puis', 'exemple.org | et | fin | . | Puis'],
    ["l' OMS", "l' | OMS"],
    ['30 % de 5 €', '30 | % | de | 5 | €'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));
});

describe('figures', () => {
  it.each([
    ['782 000 et 782\u00a0000 et 782\u202f000', '782 000 | et | 782\u00a0000 | et | 782\u202f000'],
    ['782.000 et 1,28 et 1.250.000', '782.000 | et | 1,28 | et | 1.250.000'],
    ['en 2015 350 élus', 'en | 2015 | 350 | élus'],
    ['à 14h30, 8h ou 18 h 05', 'à | 14h30 | , | 8h | ou | 18 | h | 05'],
    ['la 25e, le 1er, la 2nde, 3ème', 'la | 25e | , | le | 1er | , | la | 2nde | , | 3ème'],
    ['15.09.2022 et 09/09/2022', '15 | . | 09 | . | 2022 | et | 09 | / | 09 | / | 2022'],
    ['2014-2015, score 3-0', '2014 | - | 2015 | , | score | 3 | - | 0'],
    ['le 3 juillet 2024Jean Roux', 'le | 3 | juillet | 2024 | Jean | Roux'],
    ['9, 10', '9 | , | 10'],
    ['15 sept. 2022, ils sont sept.', '15 | sept. | 2022 | , | ils | sont | sept | .'],
    ['10km et 5G', '10 | km | et | 5G'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected));
});

describe('English words', () => {
  it.each([
    ["Anna's dog didn't bark, the workers' union", "Anna | 's | dog | didn't | bark | , | the | workers | ' | union"],
    ['at 4.30am or 5 p.m. on Sept. 5', 'at | 4.30 | am | or | 5 | p.m. | on | Sept. | 5'],
    ['the 1990s, the 21st, a 27-day trip, 19-year-old', 'the | 1990s | , | the | 21st | , | a | 27 | - | day | trip | , | 19 | - | year-old'],
    ["L'Oréal and the U.S. Senate", "L'Oréal | and | the | U.S. | Senate"],
  ])('%s', (text, expected) => expect(words(text, 'en')).toBe(expected));
});

describe('raw text', () => {
  it('keeps raw offsets and composes accents', () => {
    const text = 'le préfet a dit';
    const token = tokenize(text.normalize('NFD'), 'fr')[1];
    expect(token).toMatchObject({ start: 3, end: 10, text: 'préfet', lower: 'préfet' });
  });
  it('drops invisible characters from the token, not from its span', () => {
    expect(tokenize('co\u00adopé\u200bration', 'fr')).toMatchObject([{ start: 0, end: 13, text: 'coopération' }]);
  });
  it('covers every visible character once, in order, whatever the text', () => {
    const text = 'a\ud83d\ude00b \ud800 ...--- «»"’ \u0301x\r\n\t١٢ 東京 \uffff';
    let last = 0;
    for (const token of tokenize(text, 'fr')) {
      expect(token.start).toBeGreaterThanOrEqual(last);
      expect(token.end).toBeGreaterThan(token.start);
      last = token.end;
    }
    expect(last).toBeLessThanOrEqual(text.length);
  });
  it.each(['1 ', "l'", 'a.', 'a-', '1.', '-t-', '"', '.'])('is linear on a long run of %j', (unit) => {
    const started = cpuTime();
    tokenize(unit.repeat(40_000), 'fr');
    expect(cpuTime() - started).toBeLessThan(5000);
  });
});
