import { calendar, patterns, shift } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { DayPart } from '../reading.ts';

/** *la veille*, *le lendemain matin*, *ce jour-là*, *le même jour*, *cette année-là*, *la veille de Noël* (the day before what follows). */
export const anaphoricDay = patterns(
  'anaphoric-day',
  [["la|le|l' {anaphoric} {part}?", 'dès le {anaphoric}', '{anaphoric}', 'la {anaphoric} au {part}', '<au|du> {anaphoric}'], readDay],
  [['ce jour -là', 'le même jour', 'ce même jour', 'cette journée -là', 'ce {part} -là', 'cette {part} -là'], (c) => shift('day', 0, 'text', { part: c.text('part') as DayPart | undefined })],
  [['le? jour suivant', "le jour d' après", 'le jour après'], () => shift('day', 1, 'text')],
  [['le? jour précédent', "le jour d' avant"], () => shift('day', -1, 'text')],
  [["la {anaphoric} {weekday}", "la {anaphoric} , {weekday}"], (c) => calendar(c)],
  [['cette {year:unit} -là', 'ce {year:unit} -là', 'cette même {year:unit}', 'la même {year:unit}'], (c) => (isLong(c.text('year')) ? shift(c.text('year') as 'year', 0, 'text') : undefined)],
);

function isLong(unit: string | undefined): boolean {
  return unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade';
}

/** After a date and a comma, *la veille de son arrivée* names that date; otherwise it is counted from the one before. */
function readDay(c: Captures): ReturnType<typeof shift> | undefined {
  const follows = /^(?:de|du|d'|des)$/.test(c.after(1));
  const dated = c.from > 1 && c.tokens[c.from - 1]?.text === ',' && /^\d|^[a-zà-ÿ]{3,9}$/.test(c.tokens[c.from - 2]?.lower ?? '');
  return shift('day', c.number('anaphoric') ?? 0, 'text', { part: c.text('part') as DayPart | undefined, apposition: follows && dated });
}
