import os from 'node:os';
import { parseArgs } from 'node:util';
import { measureAnalysis } from './analysis.ts';
import { measureTenThousand, measureThousand } from './corpus.ts';
import { findCspell, measureCspell } from './cspell.ts';
import { table, type Figure } from './measure.ts';
import { loadTexts, multiply } from './texts.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, cspell: { type: 'string' }, only: { type: 'string' } } });
const texts = loadTexts(values.data);
const some = multiply(texts, Math.max(texts.length, 300));
const home = findCspell(values.cspell);

const parts: Readonly<Record<string, () => Figure[]>> = {
  analysis: () => measureAnalysis(some),
  thousand: () => measureThousand(texts),
  ten: () => measureTenThousand(texts),
  cspell: () => (home === undefined ? [] : measureCspell(some, home)),
};

const chars = some.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${some.length} articles, ${Math.round(chars / 1_000)} thousand characters; Node ${process.versions.node}, ${os.cpus()[0]?.model ?? 'unknown processor'}\n`);
const figures = Object.entries(parts).flatMap(([name, measure]) => (values.only === undefined || values.only === name ? measure() : []));
console.log(table(figures));
if (home === undefined) console.log('\ncSpell is not installed: `npm ci --prefix bench`, or --cspell FOLDER, to measure beside it.');
