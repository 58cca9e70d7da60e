import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnalysis } from './analysis.ts';
import { measureThousand } from './corpus.ts';
import { findCspell, measureCspell } from './cspell.ts';
import { measureDates } from './dates.ts';
import { table, type Figure } from './measure.ts';
import { measureNames } from './names.ts';
import { measureCurve } from './server.ts';
import { loadTexts, multiply } from './texts.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, cspell: { type: 'string' }, only: { type: 'string' }, sizes: { type: 'string', default: '100,1000,10000' } } });
const sizes = values.sizes.split(',').map(Number);
const texts = loadTexts(values.data);
const some = multiply(texts, Math.max(texts.length, 300));
const home = findCspell(values.cspell);

const parts: Readonly<Record<string, () => Figure[] | Promise<Figure[]>>> = {
  analysis: () => measureAnalysis(some),
  dates: () => measureDates(texts),
  names: () => measureNames(some),
  thousand: () => measureThousand(texts),
  curve: () => measureCurve(texts, sizes),
  cspell: () => (home === undefined ? [] : measureCspell(some, home)),
};

const chars = some.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${some.length} articles, ${Math.round(chars / 1_000)} thousand characters; Node ${process.versions.node}, ${os.cpus()[0]?.model ?? 'unknown processor'}\n`);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) if (values.only === undefined || values.only.split(',').includes(name)) figures.push(...(await measure()));
console.log(table(figures));
if (home === undefined) console.log('\ncSpell is not installed: `npm ci --prefix bench`, or --cspell FOLDER, to measure beside it.');
