import { patterns, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import { approximation, approximationForms } from './approximation.ts';
import type { Reading } from '../reading.ts';

/** *il y a trois mois*, *voilà deux ans*, *dans moins de 10 jours*, *d'ici deux ans*, *trois jours plus tard*, *la semaine d'avant*. */
export const agoAndIn = patterns(
  'ago-and-in',
  [around(['il y a', "il n' y a", 'il ya', 'voici', 'voilà', 'cela fait', 'ça fait'], ''), (c) => read(c, -1, 'published')],
  [around(['dans', 'sous', "d' ici à?"], ''), (c) => (isWindow(c) ? undefined : read(c, 1, 'published'))],
  [around([''], 'plus tard'), (c) => read(c, 1, 'text')],
  [around([''], 'après <,|,>').concat(around([''], 'auparavant'), around([''], 'plus tôt'), around([''], 'avant <,|.>')), (c) => read(c, c.tokens[c.to - 1]?.lower === 'après' ? 1 : -1, 'text')],
  [around([''], 'après <le|la|les|l\'|un|une|son|sa|ses|leur|leurs|que|ce|cet|cette>'), (c) => (c.text('unit') === 'hour' || c.text('unit') === 'minute' ? undefined : read(c, 1, 'text'))],
  [['une demi-heure plus tard', 'une demi-heure après'], () => shift('minute', 30, 'text', { counted: true })],
  [['une demi-heure plus tôt', 'une demi-heure auparavant', 'une demi-heure avant'], () => shift('minute', -30, 'text', { counted: true })],
  [compound(['il y a', 'il ya']), (c) => readCompound(c, -1)],
  [compound(['dans', "d' ici"]), (c) => readCompound(c, 1)],
  [['il y a peu', 'il y a longtemps', 'il y a quelque temps'], () => ({ kind: 'fixed', type: 'DATE', value: 'PAST_REF' })],
);

function around(heads: readonly string[], tail: string): string[] {
  return heads.flatMap((head) => approximationForms.map((approximation) => [head, approximation, '{amount} {unit}', tail].filter(Boolean).join(' ')));
}

/** *il y a un an, deux mois et dix jours*. */
function compound(heads: readonly string[]): string[] {
  return heads.flatMap((head) => [`${head} {amount} {unit} et|plus|, de|d'? {second:amount} {secondUnit:unit}`, `${head} {amount} {unit} plus|,|et de|d'? {second:amount} {secondUnit:unit} et|, {third:amount} {thirdUnit:unit}`]);
}

function readCompound(c: Captures, sign: number): Reading | undefined {
  const [amount, second, third] = [c.number('amount') ?? Number.NaN, c.number('second') ?? Number.NaN, c.number('third')];
  if (Number.isNaN(amount) || Number.isNaN(second)) return undefined;
  const more = [{ unit: unitOf(c, 'secondUnit'), by: sign * second }, ...(third === undefined || Number.isNaN(third) ? [] : [{ unit: unitOf(c, 'thirdUnit'), by: sign * third }])];
  return shift(unitOf(c), sign * amount, 'published', { more, counted: true });
}

function read(c: Captures, sign: number, from: 'published' | 'text'): Reading {
  const amount = c.number('amount');
  return shift(unitOf(c), sign * (amount ?? Number.NaN), from, { mod: approximation(c, sign), counted: true });
}

/** *dans les dix jours*: not a point; *dans une semaine folle* is left to the reader. */
function isWindow(c: Captures): boolean {
  return c.text('unit') === 'week' && c.number('amount') === 1 && /^[a-zà-ÿ]{4,}$/.test(c.after(1)) && !/^(?:dans|pour|avec|lors|selon)$/.test(c.after(1));
}
