import { fork } from 'node:child_process';
import path from 'node:path';
import { countFunctionWords } from '../server/src/text/language.ts';
import type { Language } from '../server/src/text/types.ts';
import type { DateReading, DateTask } from './dateReader.ts';
import { atLeast, beside, percentile, type Figure } from './measure.ts';
import type { Text } from './texts.ts';

/**
 * Dates alone beside chrono-node on the same texts, each in processes of its own that take turns: in one process the work of one changes how the
 * other is compiled. French and English apart, where there is enough of it.
 */
export async function measureDates(texts: readonly Text[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const language of ['fr', 'en'] as const) {
    const own = texts.filter(({ text }) => languageOf(text) === language);
    if (own.reduce((sum, { text }) => sum + text.length, 0) >= LEAST) figures.push(...(await measureLanguage(own, language)));
  }
  return figures;
}

const LEAST = 20_000;
const PAIRS = 9;
/** Characters that a process reads at least, so that the time of its best round is that of compiled code. */
const ENOUGH = 12_000_000;

async function measureLanguage(of: readonly Text[], language: Language): Promise<Figure[]> {
  const texts = of.map(({ text }) => text);
  const marked = of.map(({ dates }) => dates ?? []);
  const chars = texts.reduce((sum, { length }) => sum + length, 0);
  const rounds = Math.max(6, Math.ceil(ENOUGH / chars));
  const pairs: { readonly own: DateReading; readonly peer: DateReading }[] = [];
  for (let i = 0; i < PAIRS; i++) pairs.push({ own: await readElsewhere({ reader: 'recoupe', language, texts, marked, rounds }), peer: await readElsewhere({ reader: 'chrono', language, texts, marked, rounds }) });
  const ratios = pairs.map(({ own, peer }) => peer.ms / own.ms);
  const [first] = pairs;
  const speed = (who: 'own' | 'peer'): number => chars / 1_000 / percentile(pairs.map((pair) => pair[who].ms), 0.5);
  const told = marked.flat().length;
  return [
    beside(`dates alone (${language}), from the text to the values`, speed('own'), 'Mchar/s'),
    beside(`chrono-node (${language})`, speed('peer'), 'Mchar/s'),
    atLeast(`dates alone beside chrono-node (${language}), median of ${PAIRS} pairs of processes`, percentile(ratios, 0.5), 1, 'times its speed'),
    beside(`the same, least and most of these pairs`, Math.min(...ratios), `to ${Math.max(...ratios).toPrecision(3)}`),
    beside(`expressions found (${language}): Recoupe ${first?.own.found}, chrono-node ${first?.peer.found}`, (first?.own.found ?? 0) / (first?.peer.found ?? 0), 'times as many'),
    ...(told > 0 ? [atLeast(`of ${told} dates marked by a person, told exactly so (${language}): Recoupe ${first?.own.asMarked}, chrono-node ${first?.peer.asMarked}`, (first?.own.asMarked ?? 0) / (first?.peer.asMarked ?? 0), 2, 'times as many')] : []),
  ];
}

function readElsewhere(task: DateTask): Promise<DateReading> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'dateReader.ts'), { serialization: 'advanced' });
    child.once('message', (answer: unknown) => resolve(answer as DateReading));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The reader of dates ended with ${code}`)));
    child.send(task);
  });
}

function languageOf(text: string): Language {
  const { fr, en } = countFunctionWords(text, 0, text.length, 4_000);
  return en > fr ? 'en' : 'fr';
}
