import type { Span } from '../../base/span.ts';
import { jubilees as en } from '../../locales/en/anniversaries.ts';
import { jubilees as fr } from '../../locales/fr/anniversaries.ts';
import * as english from '../../locales/en/numbers.ts';
import * as french from '../../locales/fr/numbers.ts';

/** *le 80e anniversaire*, *la 25e édition*, *the bicentenary*: how many years, or times, something has come round. */
export interface Jubilee extends Span {
  readonly kind: 'anniversary' | 'edition';
  readonly count: number;
}

/** How far around a place the words of one may reach. */
const REACH = 40;

/** The jubilee whose words stand at an offset of a text, or undefined. */
export function jubileeAt(text: string, offset: number): Jubilee | undefined {
  const from = Math.max(0, offset - REACH);
  const words = text.slice(from, offset + REACH).toLowerCase();
  for (const match of words.matchAll(COUNTED)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length };
    const count = countOf(match);
    if (span.start <= offset && offset <= span.end && count !== undefined && count > 0) return { ...span, kind: match[0].endsWith('dition') ? 'edition' : 'anniversary', count };
  }
  return undefined;
}

/** The year of what an anniversary recalls, told in a year. */
export function originOf({ count }: Pick<Jubilee, 'count'>, year: number): number {
  return year - count;
}

const NAMES = Object.keys({ ...en, ...fr }).join('|');
const COUNTED = new RegExp(`(?<![\\p{L}\\d])(?:(?:(\\d{1,3})\\s?(?:e|ème|ième|er|ère|th|st|nd|rd)|([\\p{L}-]{4,30}))\\s(?:anniversaire|anniversary|édition|edition)|(${NAMES}))(?![\\p{L}\\d])`, 'gu');

function countOf([, figure, word, name]: RegExpMatchArray): number | undefined {
  if (figure !== undefined) return Number(figure);
  if (name !== undefined) return table({ ...en, ...fr }, name);
  return word === undefined ? undefined : (table(french.ordinals, word) ?? table(english.ordinals, word));
}

function table(words: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(words, word) ? words[word] : undefined;
}
