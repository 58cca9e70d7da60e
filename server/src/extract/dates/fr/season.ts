import { calendar, patterns, shift } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *automne 2024*, *l'été dernier*, *cet hiver*, *au printemps*, *premier trimestre 2024*, *second semestre*. */
export const season = patterns(
  'season',
  [['<cet|ce|l\'|le>? {season} de? {year}'], (c) => calendar(c)],
  [["l'|le? {season} {last}"], (c) => calendar(c, { towards: 'last' })],
  [["l'|le? {season} {next}"], (c) => calendar(c, { towards: 'next' })],
  [['cet|ce {season}'], (c) => calendar(c, { towards: 'this' })],
  [['<au|en|cet|ce> {season} <,|.|;|pour|et|dans|à|par|les|la|le|il|on>'], (c) => (/^(?:a|ont|avoir|avait|aurait|sera|est)$/.test(c.before(1)) ? undefined : calendar(c))],
  [['le? {ordinal} trimestre de? {year}?', 'le? {ordinal} trimestre'], (c) => partOfYear(c, 'quarter', 4)],
  [['le? {ordinal} semestre de? {year}?'], (c) => partOfYear(c, 'half', 2)],
  [['{quarterName} {year}', '{year} - {quarterName}'], (c) => calendar(c, { quarter: c.number('quarterName') })],
  [['{season} {part:season}'], () => undefined],
  [["l' {part:season} suivant"], () => shift('year', 1, 'text')],
);

function partOfYear(c: Captures, part: 'quarter' | 'half', parts: number): Reading | undefined {
  const ordinal = Number(c.number('ordinal'));
  return ordinal <= parts ? calendar(c, { [part]: ordinal }) : undefined;
}
