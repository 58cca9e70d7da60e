import { expect, test } from 'vitest';
import { findClaims } from '../../src/extract/claims/index.ts';
import { article } from './reading.ts';
import { cpuTime } from '../cpuTime.ts';

/** A line without a full stop, as a broken page may hold it. */
const lines: readonly string[] = [
  'Parmi ses membres figurent {l Varnie}, '.repeat(600),
  'arrivé au sommet de la {o CTS} et '.repeat(600),
  'a rejoint la {o CTS} avec {l Varnie} '.repeat(600),
  'la deuxième rencontre entre {p Ana Borel} et {p Paul Aro} '.repeat(400),
  'le séisme est tombé et fondée par un et par un '.repeat(800),
  'usine dont le pont construit par un et par deux date de la ligne '.repeat(600),
  'condamné à des âgé de quatrième titre du 48e minute (49’ '.repeat(600),
  'visite de mots et de mots dans les mots '.repeat(800),
];

test.each(lines.map((line, i) => [i, line] as const))('a runaway line is read in bounded time (%i)', { timeout: 20_000 }, (_, line) => {
  const context = article([line]);
  const started = cpuTime();
  findClaims(context);
  expect(cpuTime() - started).toBeLessThan(4000);
});
