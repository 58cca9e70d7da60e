import { patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import { isGlued } from '../shared/numericDate.ts';

/** A month in figures, as English writes it without a preposition: *4/2016*, *2014-10*. */
export const figures = patterns('figures', [
  ['{monthNumber} / {year}', '{year} / {monthNumber}', '{year} - {monthNumber}'],
  (c) => (isGlued(c) && isAlone(c) ? { kind: 'calendar', year: c.number('year'), month: c.number('monthNumber') } : undefined),
]);

/** No figure and no mark stands beside it that could belong to it. */
function isAlone(c: Captures): boolean {
  return !/^[/\-.+*=]$/.test(c.before(1)) && !/^[/\-+*=]$/.test(c.after(1)) && !/^\d/.test(c.after(1));
}
