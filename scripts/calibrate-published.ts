/**
 * Measures what the confidence of an inferred publication date is worth: takes the datelines out of dated articles and counts, for
 * each confidence that the engine gives, how often the date is right, apart for two halves of the articles (by a hash of their name),
 * so that what is set on one half is read off the other. Each article is read up to twelve times: whole, without its first paragraph, and as its first
 * three paragraphs alone, as texts are saved, and that in four ways of losing its date; the readings of one article that say the same count as one. Run: node scripts/calibrate-published.ts FILE.jsonl ({doc, dct, text} a line)
 */
import { readFileSync } from 'node:fs';
import { hashText } from '../server/src/base/hash.ts';
import { createAnalyser } from '../server/src/extract/pipeline.ts';

interface Row {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
}

interface Cell {
  right: number;
  all: number;
}

const dateline = /^(?<day>(?:Publié|Le)?\s?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s?\d{1,2}(?:er)?\s\p{L}{3,10})\s\d{4}[^\n]{0,40}?(?:[–—-]\s?|\s?[.]?$)|^(?<mdy>(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?\p{Lu}\p{Ll}{2,8}\s\d{1,2})\s?,\s\d{4}[^\n]{0,20}?(?:[–—-]\s?|\s?[.]?$)/u;
const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('a file of dated articles is needed');
const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** How texts lose their date: the dateline, its year alone, all but its weekday; and with it the years that stand with a month in the text, or its weekdays. */
const losses: readonly ((text: string) => string)[] = [
  (text) => withoutDateline(text, ''),
  (text) => withoutYears(withoutDateline(text, '')),
  (text) => withoutDateline(text, '').replace(new RegExp(`(?:${weekdays}) (?=\\d)`, 'g'), ''),
  (text) => withoutYears(withoutDateline(text, '$<day>$<mdy>')),
];
const analyse = createAnalyser();
const table = new Map<string, [Cell, Cell]>();
for (const { doc, dct, text } of rows) {
  const levels = new Map<string, Cell>();
  for (const saved of new Set(losses.flatMap((lose) => savedAs(lose(text))))) {
    const published = analyse(saved, {}).articles[0]?.published;
    if (!published || published.basis === 'none') continue;
    const key = `${published.basis} ${published.granularity.padEnd(5)} ${published.confidence.toFixed(2)}`;
    const cell = levels.get(key) ?? { right: 0, all: 0 };
    levels.set(key, cell);
    cell.all++;
    if (dct.startsWith(published.value)) cell.right++;
  }
  for (const [key, { right, all }] of levels) {
    const cells = table.get(key) ?? [{ right: 0, all: 0 }, { right: 0, all: 0 }];
    table.set(key, cells);
    const cell = cells[Number.parseInt(hashText(doc).slice(-1), 36) % 2 === 0 ? 0 : 1];
    cell.all++;
    cell.right += right / all;
  }
}

function withoutDateline(text: string, kept: string): string {
  return text.split('\n').map((line, i) => (i < 6 ? line.replace(dateline, kept) : line)).join('\n');
}

function withoutYears(text: string): string {
  return text.replace(new RegExp(`(?<=\\d{1,2}(?:er)? (?:${months})),? \\d{4}|(?<=(?:${months}) \\d{1,2}),? \\d{4}`, 'g'), '');
}

/** The ways in which a text is read: whole, its headline with all but the first paragraph, its headline with three paragraphs. */
function savedAs(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const [headline = '', ...rest] = lines;
  return rest.length > 3 ? [text, [headline, ...rest.slice(1)].join('\n'), [headline, ...rest.slice(0, 3)].join('\n')] : [text];
}

const shown = ({ right, all }: Cell): string => `${Number(right.toFixed(1))}/${all}`.padStart(9) + (all > 0 ? ` = ${(right / all).toFixed(2)}` : '       ');
console.log(`${rows.length} articles, datelines taken out\nbasis, granularity, confidence: right of given, first half | second half`);
for (const [key, [a, b]] of [...table].sort(([one], [other]) => one.localeCompare(other))) console.log(`${key.padEnd(26)} ${shown(a)} | ${shown(b)}`);

/** Over all levels of inferred dates: mean confidence against share right, and the second half as the shares of the first foretell it. */
const inferred = [...table].filter(([key]) => key.startsWith('inferred')).map(([key, cells]) => ({ said: Number(key.slice(-4)), of: key.split(' ')[1] ?? '', cells }));
const mean = (pick: (level: (typeof inferred)[number]) => number, half: 0 | 1): string =>
  (inferred.reduce((sum, level) => sum + pick(level), 0) / inferred.reduce((sum, { cells }) => sum + cells[half].all, 0)).toFixed(2);
for (const half of [0, 1] as const) console.log(`inferred, ${half === 0 ? 'first' : 'second'} half: said ${mean(({ said, cells }) => said * cells[half].all, half)}, right ${mean(({ cells }) => cells[half].right, half)}`);
console.log(`second half, as the shares of the first foretell it: ${mean(({ said, cells: [a, b] }) => (a.all > 0 ? a.right / a.all : said) * b.all, 1)}`);

/** The same for each level of granularity: what must lie within five points on the half that nothing was set on. */
for (const granularity of ['day', 'month', 'year']) {
  const levels = inferred.filter(({ of }) => of === granularity);
  const row = ([0, 1] as const).map((half) => {
    const all = levels.reduce((sum, { cells }) => sum + cells[half].all, 0);
    const said = levels.reduce((sum, { said: one, cells }) => sum + one * cells[half].all, 0);
    return `said ${(said / all).toFixed(2)}, right ${(levels.reduce((sum, { cells }) => sum + cells[half].right, 0) / all).toFixed(2)} of ${all}`;
  });
  console.log(`${granularity.padEnd(5)} ${row.join(' | ')}`);
}
