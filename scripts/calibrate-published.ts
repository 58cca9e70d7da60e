/**
 * Measures what the confidence of a publication date is worth, and sets it. Articles whose day is known are read as they are and having
 * lost their date (`calibration/losses.ts`); for each ground that the engine concludes from, the share of right answers is counted,
 * apart for two halves of the articles (by a hash of their name; a story stays whole). The engine believes a ground as the first half
 * shows it, and the second half, of which nothing is set, says whether what is said comes true. The readings of one article from one ground count as one article.
 *
 * node scripts/calibrate-published.ts [--write] PATH…   PATH: a file of lines {doc, dct, text}, or a folder of annotated stories
 *
 * `--write` puts the counts of the first half into `server/src/extract/published/counts.json`. A second run then measures them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashText } from '../server/src/base/hash.ts';
import { believed, WORTH } from '../server/src/extract/published/worth.ts';
import { datedArticles, type Dated } from './calibration/articles.ts';
import { conclude } from './calibration/conclude.ts';
import { savedForms } from './calibration/losses.ts';

interface Cell {
  right: number;
  all: number;
}

const ENOUGH = 40;
const args = process.argv.slice(2);
const paths = args.filter((arg) => !arg.startsWith('--'));
if (paths.length === 0) throw new Error('a file of dated articles or a folder of stories is needed');
const articles = paths.flatMap(datedArticles);
const tables: readonly [Map<string, Cell>, Map<string, Cell>] = [new Map(), new Map()];
for (const article of articles) count(article, tables[Number.parseInt(hashText(article.unit).slice(-1), 36) % 2 === 0 ? 0 : 1]);

/** A day counts as right with the form that states it or with those that lost it: an article has each ground once. */
function count({ day, text }: Dated, table: Map<string, Cell>): void {
  const grounds = new Map<string, Cell>();
  const { asIs, undated } = savedForms(text);
  for (const saved of [...asIs, ...undated]) {
    const found = conclude(saved);
    if (found) add(grounds, found.ground, day.startsWith(found.published.value) ? 1 : 0, 1);
  }
  for (const [ground, { right, all }] of grounds) add(table, ground, right / all, 1);
}

function add(table: Map<string, Cell>, key: string, right: number, all: number): void {
  const cell = table.get(key) ?? { right: 0, all: 0 };
  table.set(key, { right: cell.right + right, all: cell.all + all });
}

const [first, second] = tables;
const shown = (cell: Cell | undefined): string => (cell ? `${Number(cell.right.toFixed(1))} of ${cell.all} = ${(cell.right / cell.all).toFixed(2)}` : '–');
const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

console.log(`${articles.length} articles\n`);
row(['ground', 'told', 'said', 'first half', 'second half']);
row(Array.from({ length: 5 }, () => '---'));
for (const [ground, { granularity }] of Object.entries(WORTH)) {
  if (first.has(ground) || second.has(ground)) row([ground, granularity, believed(ground).toFixed(2), shown(first.get(ground)), shown(second.get(ground))]);
}

/** What is said and what was right on the second half, over the grounds that `belongs` names. */
function level(name: string, belongs: (ground: string) => boolean): void {
  let [said, right, all] = [0, 0, 0];
  for (const [ground, cell] of second) {
    if (!belongs(ground)) continue;
    said += believed(ground) * cell.all;
    right += cell.right;
    all += cell.all;
  }
  if (all === 0) return;
  const off = Math.abs(100 * (said - right)) / all;
  row([name, (said / all).toFixed(2), `${Number(right.toFixed(1))} of ${all} = ${(right / all).toFixed(2)}`, all < ENOUGH ? 'too few' : `${off.toFixed(1)} points${off > 5 ? ', too far' : ''}`]);
}

console.log('\nsecond half, of which nothing is set:');
row(['level', 'said', 'right', 'off by']);
row(Array.from({ length: 4 }, () => '---'));
for (const said of [...new Set([...second.keys()].map(believed))].sort((a, b) => b - a)) level(said.toFixed(2), (ground) => believed(ground) === said);
for (const granularity of ['day', 'month', 'year']) level(`${granularity}, concluded`, (ground) => WORTH[ground]?.granularity === granularity && !ground.startsWith('line'));
level('all that is concluded', (ground) => !ground.startsWith('line'));

if (args.includes('--write')) {
  const counts = Object.fromEntries(Object.keys(WORTH).flatMap((ground) => {
    const cell = first.get(ground);
    return cell ? [[ground, [Number(cell.right.toFixed(1)), cell.all]]] : [];
  }));
  const lines = Object.entries(counts).map(([ground, cell]) => `  ${JSON.stringify(ground)}: ${JSON.stringify(cell).replace(',', ', ')}`);
  writeFileSync(path.join(import.meta.dirname, '../server/src/extract/published/counts.json'), `{\n${lines.join(',\n')}\n}\n`);
}
