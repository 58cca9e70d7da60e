import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { lanesOf } from '../../src/features/board/lanes.ts';
import { matrixOf } from '../../src/features/board/matrix.ts';
import { storiesOf } from '../../src/features/board/stories.ts';
import { escapeHtml } from '../../src/report/html/escape.ts';
import { matrixTable } from '../../src/report/html/matrix.ts';
import { reportPage } from '../../src/report/html/page.ts';
import { timelineSvg } from '../../src/report/html/timeline.ts';
import { toyView } from '../toyEngine.ts';

const texts = {
  'a.txt': 'published 2022-01-05\nValmont joined Orda in 2021, Mara Lind said.\n',
  'b.txt': 'published 2023-06-01\nSince Valmont joined Orda in 2023, all is well. Kern joined Orda in 2020.\n',
  'c.txt': 'published 2024-01-01\nValmont joined Orda in 2021. Kern joined Orda in 2020.\n',
};
const view = toyView(texts);
const [story] = storiesOf(view);
const matrix = story ? matrixOf(view, story) : { columns: [], rows: [] };
const plain = (html: string): string => html.replaceAll(/<svg.*?<\/svg>/gs, '').replaceAll(/<\/t[hd]>/g, ' | ').replaceAll('</tr>', '\n').replaceAll(/<[^>]+>/g, '').replaceAll(/[ \n]*\n[ \n]*/g, '\n').trim();

describe('the matrix of a story', () => {
  it('has the sources across in order of time, the gravest fact first, and shows who is silent', () => {
    expect(plain(matrixTable(matrix, view, () => '#'))).toBe([
      'Fact | a.txt5 January 2022 1 | b.txt1 June 2023 2 | c.txt1 January 2024 3 |',
      'Valmont, date of joining Conflict | A 2021 | B 2023 | A 2021 |',
      'Kern, date of joining Agreement | –silent | 2020 | 2020 |',
    ].join('\n'));
  });
  it('links each value to its passage', () => {
    const html = matrixTable(matrix, view, ({ file, start }) => `open:${file}?${start}`);
    const at = texts['b.txt'].indexOf('Valmont joined');
    expect(html).toContain(`<a href="open:b.txt?${at}" aria-label="2023, b.txt">`);
  });
});

describe('the line of time of a story', () => {
  it('has a lane for each fact, a mark for each value on its day', () => {
    expect(lanesOf(matrix).map(({ subject, points }) => [subject, ...points.map(({ day, value, sources }) => `${day} ${value} ${sources.join('+')}`)])).toEqual([
      ['Valmont', '2022-01-05 2021 a.txt', '2023-06-01 2023 b.txt', '2024-01-01 2021 c.txt'],
      ['Kern', '2023-06-01 2020 b.txt', '2024-01-01 2020 c.txt'],
    ]);
  });
  it('is a picture whose marks are links with a label', () => {
    const svg = timelineSvg(lanesOf(matrix), view, () => '#');
    expect([...svg.matchAll(/aria-label="[^"]*, (\d+ \w+ 20[^"]*)"/g)].map(([, label]) => label)).toEqual(['5 January 2022: 2021 (a.txt)', '1 June 2023: 2023 (b.txt)', '1 January 2024: 2021 (c.txt)', '1 June 2023: 2020 (b.txt)', '1 January 2024: 2020 (c.txt)']);
  });
  it('does not let labels of one lane cover each other', () => {
    const points = Array.from({ length: 9 }, (_, at) => ({ day: `2024-01-0${1 + (at % 3)}`, value: `a long value, number ${at}`, side: at, sources: ['x'], cell: { value: '', side: at, place: { file: 'a', start: 0, end: 1 }, words: '', asOf: { earliest: null, latest: null } } }));
    const svg = timelineSvg([{ subject: 's', attribute: 't', verdict: 'conflict', points }], view, () => '#');
    const places = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">([^<]+)<\/text><\/a>/g)].map(([, x, y, text]) => ({ from: Number(x), y, to: Number(x) + (text ?? '').length * 6 }));
    expect(places.length).toBe(9);
    expect(places.filter((a, at) => places.some((b, other) => other < at && a.y === b.y && a.from < b.to && b.from < a.to))).toEqual([]);
  });
  it('is nothing where nothing has a date', () => expect(timelineSvg([], view, () => '#')).toBe(''));
});

describe('the report', () => {
  it('needs no network and no script', () => {
    const page = reportPage(view);
    expect(page).toContain('default-src \'none\'');
    expect(page).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org\/2000\/svg)|javascript:/);
  });
  it('shows words of articles as they are, whatever they hold', () => {
    const page = reportPage(toyView({ 'a.txt': 'published 2022-01-05\nV<b onx="1">\'&almont joined Orda in 2021\n', '"><img src=x>.txt': 'published 2022-01-06\nValmont joined Orda in 2021\nValmont joined Orda in 2023\n' }));
    expect(page).not.toMatch(/<img|<b onx/);
  });
  it('escapes every character that means something', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escapeHtml(text))));
  });
});
