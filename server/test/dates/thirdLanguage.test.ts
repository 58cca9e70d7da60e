import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendar, fixed, patterns, period, shift, unitOf } from '../../src/extract/dates/build.ts';
import type { Grammar } from '../../src/extract/dates/machine/grammar.ts';
import { createScanner, scan } from '../../src/extract/dates/machine/scan.ts';
import { tenseCues } from '../../src/extract/dates/machine/tenseCues.ts';
import { resolveArticle } from '../../src/extract/dates/resolve/article.ts';
import { referenceOf } from '../../src/extract/dates/resolve/reference.ts';
import { tenseAround } from '../../src/extract/dates/tense.ts';
import { readParagraph } from '../../src/text/paragraph.ts';

/** A language nobody speaks, made of data and patterns alone: *3 velu 2021* is a day of February. */
const invented: Grammar = {
  classes: {
    month: { janu: 1, velu: 2, maru: 3 },
    weekday: { lunda: 1, marda: 2, vierda: 5 },
    unit: { dag: 'day', dagi: 'day', jaro: 'year', jaroj: 'year' },
    deictic: { hodi: 0, hieru: -1, morgo: 1 },
  },
  terms: { vagueAmounts: ['kelk'], articles: [], partitives: [], namedHours: { midag: 12 }, hourWords: ['horo'], gluedHour: '', halfDays: {}, gluedHalfDays: {}, universalZones: ['gmt'], otherZones: [], zoneHeads: [], splitOrdinals: {}, centuryEndings: [], zeroWords: [] },
  numbers: { cardinals: { un: 1, du: 2, tri: 3 }, multipliers: {}, links: [], collectives: {}, ordinals: {}, fractions: {}, decimalMark: ',' },
  tense: { ...tenseCues({ futureWords: ['estos'], pastWords: ['estis'] }), endings: /[a-z]{2,30}os$/, endingTense: 'future', exceptions: new Set() },
  joins: { toTime: [], toDate: [], counted: { post: 1 }, together: new Set(['', 'che']), range: new Set(['ghis']), dashes: new Set(['-']), openers: new Set(['ekde']), between: new Set(), betweenOpeners: new Set(), bounds: new Map([['ghis', 'ON_OR_BEFORE']]) },
  patterns: [
    patterns('calendar-date', [['{day} {month} {year}?'], (c) => calendar(c)], [['{month} {year}'], (c) => calendar(c)]),
    patterns('weekday', [['{weekday}'], (c) => calendar(c)]),
    patterns('deictic', [['{deictic}'], (c) => shift('day', c.number('deictic') ?? 0, 'published')]),
    patterns('distance', [['antau {amount} {unit}'], (c) => shift(unitOf(c), -(c.number('amount') ?? 0), 'published')], [['{amount} {unit}'], (c) => fixed('DURATION', period(c.number('amount') ?? 0, unitOf(c)))]),
  ],
};

const scanner = createScanner(invented);

function read(text: string): string {
  const paragraph = readParagraph(text, 'body', 'en');
  const { tokens } = paragraph;
  const raws = scan(scanner, paragraph).map(({ from, to, reading }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, reading, tense: tenseAround(paragraph, invented.tense, from, to), anchorNext: false }));
  const published = { value: '2024-07-03', granularity: 'day', basis: 'given', confidence: 1, evidence: [] } as const;
  return (resolveArticle([raws], referenceOf(published))[0] ?? []).map((timex) => `${text.slice(timex.start, timex.end)} = ${timex.value}`).join(' | ');
}

describe('a third language', () => {
  it.each([
    ['La floro estis alta la 3 velu 2021, tri velu 2021.', '3 velu 2021 = 2021-02-03 | tri velu 2021 = 2021-02-03'],
    ['Antau tri jaroj, antau du dagi.', 'Antau tri jaroj = 2021 | antau du dagi = 2024-07-01'],
    ['Ghi estis lunda; ghi estos lunda.', 'lunda = 2024-07-01 | lunda = 2024-07-08'],
    ['Hieru, morgo, dum tri dagi en velu 2020.', 'Hieru = 2024-07-02 | morgo = 2024-07-04 | tri dagi = P3D | velu 2020 = 2020-02'],
    ['On Monday, 3 May 2021, il y a deux ans', ''],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));

  it('needs no word of a language in the engine', () => {
    const dates = path.join(import.meta.dirname, '../../src/extract/dates');
    const engine = ['machine', 'resolve', 'compose', 'shared'].flatMap((folder) => fs.readdirSync(path.join(dates, folder)).map((file) => path.join(dates, folder, file)));
    expect(engine.length).toBeGreaterThan(10);
    expect(engine.filter((file) => /from '[^']*(?:locales|\/fr\/|\/en\/)/.test(fs.readFileSync(file, 'utf8')))).toEqual([]);
    const words = /'(?:[^'\n]*[ |<])?(?:le|la|du|de|des|et|ou|the|of|and|on|heures?|er|ème|th|oh|janvier|january|lundi|monday)(?:[ |>][^'\n]*)?'/;
    expect(engine.filter((file) => words.test(fs.readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')))).toEqual([]);
  });
});
