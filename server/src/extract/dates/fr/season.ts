import { calendar, patterns, shift } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';

/** *automne 2024*, *l'été dernier*, *cet hiver*, *au printemps*, *premier trimestre 2024*, *second semestre*. */
export const season = patterns(
  'season',
  [['<cet|ce|l\'|le>? {season} de? {year}'], (c) => calendar(c)],
  [["l'|le? {season} {last}"], (c) => calendar(c, { towards: 'last' })],
  [["l'|le? {season} {next}"], (c) => calendar(c, { towards: 'next' })],
  [["<à|avant|après|depuis|dès|pour|pendant|durant|vers|cours> <de>? <l'> {season}", "<jusqu'> <à> <l'> {season}", "<d'|de> <ici> <à>? <l'> {season}", '<avant|après|depuis|dès|pour|pendant|durant> <le> {season}'], (c) => (/^(?:de|du|d'|\d)/.test(c.after(1)) && !/^de$/.test(c.after(1)) ? undefined : calendar(c))],
  [['tout|toute? l\' {season}', 'fin {season}', 'début {season}'], (c) => calendar(c, { mod: c.tokens[c.from]?.lower === 'fin' ? 'END' : c.tokens[c.from]?.lower === 'début' ? 'START' : undefined })],
  [['cet|ce {season}'], (c) => calendar(c, { towards: 'this' })],
  [['<au|en|cet|ce> {season} <,|.|;|pour|et|dans|à|par|les|la|le|il|on>'], (c) => (/^(?:a|ont|avoir|avait|aurait|sera|est)$/.test(c.before(1)) ? undefined : calendar(c))],
  [['le? {ordinal} trimestre de? {year}?', 'le? {ordinal} trimestre'], (c) => partOfYear(c, 'quarter', 4)],
  [['le? {ordinal} semestre de? {year}?'], (c) => partOfYear(c, 'half', 2)],
  [['{quarterName} de? {year}', '{year} -? {quarterName}'], (c) => calendar(c, { quarter: c.number('quarterName') })],
  [['{halfName} de? {year}', '{year} -? {halfName}'], (c) => calendar(c, { half: c.number('halfName') })],
  [["le? {ordinal} trimestre de cette année", "le? {ordinal} trimestre de l' année"], (c) => ofYear(c, 'quarter', 4, 0)],
  [["le? {ordinal} semestre de cette année", "le? {ordinal} semestre de l' année"], (c) => ofYear(c, 'half', 2, 0)],
  [["le? {ordinal} trimestre de l' année|an {last}"], (c) => ofYear(c, 'quarter', 4, -1)],
  [["le? {ordinal} trimestre de l' année|an {next}"], (c) => ofYear(c, 'quarter', 4, 1)],
  [["le? {ordinal} semestre de l' année|an {last}"], (c) => ofYear(c, 'half', 2, -1)],
  [["le? {ordinal} semestre de l' année|an {next}"], (c) => ofYear(c, 'half', 2, 1)],
  [['<le>? {ordinal} quart de {year}', '<le>? {ordinal} quart de {wordYear}'], (c) => partOfYear(c, 'quarter', 4)],
  [["{season} de l' année {year}"], (c) => calendar(c)],
  [["{season} de cette année"], (c) => calendar(c, { yearBy: 0 })],
  [['{season} {part:season}'], () => undefined],
  [["l' {part:season} suivant"], () => shift('year', 1, 'text')],
);

function partOfYear(c: Captures, part: 'quarter' | 'half', parts: number): Reading | undefined {
  const ordinal = Number(c.number('ordinal'));
  return ordinal <= parts ? calendar(c, { [part]: ordinal, year: c.number('year') ?? c.number('wordYear') }) : undefined;
}

function ofYear(c: Captures, part: 'quarter' | 'half', parts: number, yearBy: number): Reading | undefined {
  const ordinal = Number(c.number('ordinal'));
  return ordinal <= parts ? calendar(c, { [part]: ordinal, yearBy }) : undefined;
}
