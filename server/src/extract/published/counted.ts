import type { Message } from '../../base/message.ts';
import { message } from '../../base/message.ts';
import * as en from '../../locales/en/counted-years.ts';
import * as fr from '../../locales/fr/counted-years.ts';
import type { Clue } from '../facts.ts';
import type { Source } from './source.ts';

/** A year that a sum in the text gives, or that year and the next. */
export interface CountedYear {
  readonly low: number;
  readonly high: number;
  readonly clue: Clue;
}

/**
 * Sums that give the year of writing: *il y a 82 ans, en 1935*, *le centenaire de la révolution de 1917*, *the 50th anniversary of the
 * 1967 vote*; and, to a year, the birth and the age of one person (*né en 1950 … 66 ans*).
 */
export function countedYears({ text, lines }: Source): CountedYear[] {
  const found: CountedYear[] = [];
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST)).normalize('NFC').replaceAll('’', "'").toLowerCase();
    if (words.length !== Math.min(line.end, line.start + LONGEST) - line.start || !/\d{4}/.test(words)) continue;
    for (const [pattern, name] of PATTERNS) {
      for (const match of words.matchAll(pattern)) {
        const one = read(match, name, line.start);
        if (one) found.push(one);
      }
    }
  }
  return found;
}

const LONGEST = 2000;
const PATTERNS: readonly (readonly [RegExp, 'ago' | 'anniversary' | 'jubilee'])[] = [fr, en].flatMap(({ ago, anniversary, jubilee }) => [[ago, 'ago'], [anniversary, 'anniversary'], [jubilee, 'jubilee']] as const);
const JUBILEES: Readonly<Record<string, number>> = { ...fr.jubilees, ...en.jubilees };

function read(match: RegExpMatchArray, name: 'ago' | 'anniversary' | 'jubilee', offset: number): CountedYear | undefined {
  const { count = '', year = '' } = match.groups ?? {};
  const years = name === 'jubilee' ? (Object.hasOwn(JUBILEES, count) ? JUBILEES[count] : undefined) : Number(count);
  const origin = Number(year);
  if (years === undefined || years < 1 || years > 500 || origin < 1400 || origin + years < 1950 || origin + years > 2100) return undefined;
  const start = offset + (match.index ?? 0);
  const why: Message = name === 'ago' ? message('{0} lies {1} years back', origin, years) : message('An anniversary of an event of {0} falls in {1}', origin, origin + years);
  return { low: origin + years, high: origin + years, clue: { start, end: start + match[0].length, why, brief: message('{0} + {1}', origin, years) } };
}
