import { approximations } from '../../../locales/en/time.ts';
import { fixed, patterns, period, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';
import type { TimexMod } from '../../facts.ts';

/** *three months ago*, *in two weeks*, *four days later*, *a week after*, *two years earlier*, *within 10 days*; *four days*, *a five-day trip*. */
export const agoAndIn = patterns(
  'ago-and-in',
  [around('', 'ago'), (c) => shift(unitOf(c), -amountOf(c), 'published', { mod: modOf(c, -1), counted: true })],
  [around('in', ''), (c) => (/^(?:\d|jail|prison)/.test(c.after(1)) || isSpan(c) ? undefined : shift(unitOf(c), amountOf(c), 'published', { mod: modOf(c, 1), counted: true }))],
  [[...around('', 'later'), ...around('', 'after'), ...around('', 'from now')], (c) => shift(unitOf(c), amountOf(c), c.tokens[c.to - 1]?.lower === 'now' ? 'published' : 'text', { mod: modOf(c, 1), counted: true })],
  [[...around('', 'earlier'), ...around('', 'before'), ...around('', 'previously')], (c) => shift(unitOf(c), -amountOf(c), 'text', { mod: modOf(c, -1), counted: true })],
);

/** Lengths of time; ages (*48 years old*, *, 48,*) are none unless they are written as *19-year-old*, as TimeML marks them. */
export const duration = patterns(
  'duration',
  [[...around('', ''), '{amount} {size:number}? {unit} and {minutes:number} minutes?'], (c) => length(c)],
  [['{amount} - {unit}', '{amount} - {unit} - long', '{amount} - {unit:hyphened}'], (c) => fixed('DURATION', period(amountOf(c), unitOf(c)))],
  [['{joined}', '{joined} - long'], (c) => fixed('DURATION', c.text('joined') ?? 'PXD')],
  [['{amount} and a half {unit}', '{amount} {unit} and a half'], (c) => fixed('DURATION', period(amountOf(c), unitOf(c), true))],
  [['half an hour', 'half-hour'], () => fixed('DURATION', 'PT30M')],
  [['<for|in|over|after|take|took|last|lasted> {unit}'], (c) => ((c.tokens[c.from]?.lower ?? '').endsWith('s') ? fixed('DURATION', period(Number.NaN, unitOf(c))) : undefined)],
);

function around(head: string, tail: string): string[] {
  return ['', ...Object.keys(approximations), 'a', 'the'].flatMap((words) => [[head, words, '{amount} {unit}', tail].filter(Boolean).join(' '), ...(words === 'a' ? [[head, 'a|an {unit}', tail].filter(Boolean).join(' '), [head, 'a couple of {unit}', tail].filter(Boolean).join(' ')] : [])]);
}

function amountOf(c: Captures): number {
  const words = c.tokens.slice(c.from, c.to).map((token) => token.lower);
  return c.number('amount') ?? (words.includes('couple') ? 2 : words.includes('a') || words.includes('an') ? 1 : Number.NaN);
}

function modOf(c: Captures, sign: number): TimexMod | undefined {
  const words = ` ${c.tokens.slice(c.from, c.to).map((token) => token.lower).join(' ')} `;
  const phrase = Object.keys(approximations).find((one) => words.includes(` ${one} `));
  const mod = phrase === undefined ? undefined : (approximations[phrase] as TimexMod);
  if (sign === 0 || mod === undefined || mod === 'APPROX') return mod;
  return (mod === 'MORE_THAN' || mod === 'EQUAL_OR_MORE') === sign > 0 ? 'AFTER' : 'BEFORE';
}

/** *the first time in 14 years* measures; *in two weeks* points ahead. */
function isSpan(c: Captures): boolean {
  return /^(?:time|times|first|third|fourth|lowest|highest|worst|best|once|twice)$/.test(c.before(1)) || c.text('unit') === 'year';
}

function length(c: Captures): Reading | undefined {
  const unit = unitOf(c);
  const article = /^(?:a|an|the)$/.test(c.tokens[c.from]?.lower ?? '') && c.number('amount') === undefined;
  if (article && (unit === 'second' || !/^(?:for|in|over|after|within|about|than|nearly|almost|half|per|took|lasted|of)$/.test(c.before(1)))) return undefined;
  if (unit === 'second' && c.number('amount') === undefined) return undefined;
  if (c.after(1) === 'old' || (c.after(1) === 'of' && c.after(2) === 'age')) return undefined;
  const minutes = c.number('minutes');
  if (minutes !== undefined) return unit === 'hour' ? fixed('DURATION', `PT${amountOf(c)}H${minutes}M`) : undefined;
  return fixed('DURATION', period(amountOf(c), unit), modOf(c, 0));
}
