import { months, weekdays } from '../../../locales/en/calendar.ts';
import { approximations, deicticDays } from '../../../locales/en/time.ts';
import { fixed, inNotes, patterns, period, shift, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading, Unit } from '../reading.ts';
import type { TimexMod } from '../../facts.ts';

/** *three months ago*, *in two weeks*, *four days later*, *a week after*, *two years earlier*, *a fortnight hence*, *in a week's time*. */
export const agoAndIn = patterns(
  'ago-and-in',
  [around('', 'ago'), (c) => counted(c, -1, 'published')],
  [[...around('in', ''), ...around('in', "'s time"), ...around('in', "' time"), ...around('in', 'time')], (c) => (/^(?:\d|jail|prison)/.test(c.after(1)) || isSpan(c) || isPeriodTo(c) ? undefined : counted(c, 1, 'published'))],
  [around('<in>', ''), (c) => (isSpan(c) ? inNarrative(c) : undefined)],
  [[...around('', 'from now'), ...around('', 'hence')], (c) => counted(c, 1, 'published')],
  [['years|decades|months|weeks|days|centuries ago'], () => fixed('DATE', 'PAST_REF')],
  [['half a century|decade ago'], (c) => shift('year', c.tokens[c.to - 2]?.lower === 'century' ? -50 : -5, 'published')],
  [around('', 'later'), (c) => counted(c, 1, 'text')],
  [around('', 'after'), (c) => (opensClause(c) ? undefined : counted(c, 1, 'text'))],
  [around('', 'before'), (c) => (opensClause(c) ? undefined : counted(c, -1, 'text'))],
  [[...around('', 'earlier'), ...around('', 'previously')], (c) => counted(c, -1, 'text')],
  [around('<within>', ''), within],
  [['{hours:gluedHours} ago'], (c) => shift('hour', -Number(c.number('hours')), 'published', { counted: true })],
  [['in {hours:gluedHours}', '{hours:gluedHours} from now'], (c) => shift('hour', Number(c.number('hours')), 'published', { counted: true })],
  [['half an hour later'], () => shift('minute', 30, 'text', { counted: true })],
  [['half an hour earlier'], () => shift('minute', -30, 'text', { counted: true })],
  [['half an hour ago', 'half-hour ago'], () => shift('minute', -30, 'published', { counted: true })],
  [['in half an hour', 'half an hour from now'], () => shift('minute', 30, 'published', { counted: true })],
  [['in a quarter of an hour'], () => shift('minute', 15, 'published', { counted: true })],
  [['in three-quarters of an hour', 'in three quarters of an hour'], () => shift('minute', 45, 'published', { counted: true })],
  [['in {amount} more {unit}'], (c) => shift(unitOf(c), c.number('amount') ?? Number.NaN, 'published', { counted: true })],
  [['+ {amount} {unit}', '{amount} {unit} out', 'a|an {unit} out', 'now + {amount} {unit}'], (c) => inNotes(shift(unitOf(c), amountOf(c), 'published', { counted: true }))],
  [['- {amount} {unit}'], (c) => (c.from === 0 ? inNotes(shift(unitOf(c), -amountOf(c), 'published', { counted: true })) : undefined)],
  [['the {unit} before|earlier'], (c) => (unitOf(c) === 'minute' || unitOf(c) === 'hour' ? inNotes(shift(unitOf(c), -1, 'published', { counted: true })) : undefined)],
  [around('<after>', ''), afterwards],
);

/** *two months and five days ago*, *2 years 21 days later*; also in notes *next 2 weeks 3 days*. */
export const compoundShift = patterns(
  'compound-shift',
  [['{amount} {unit} and|,? {less:amount} {smaller:unit} ago'], (c) => compound(c, -1, 'published')],
  [['{amount} {unit} and|,? {less:amount} {smaller:unit} from now', 'in {amount} {unit} and|,? {less:amount} {smaller:unit}', '+ {amount} {unit} and|,? {less:amount} {smaller:unit}', 'next {amount} {unit} and|,? {less:amount} {smaller:unit}'], (c) => compound(c, 1, 'published')],
  [['{amount} {unit} and|,? {less:amount} {smaller:unit} later'], (c) => compound(c, 1, 'text')],
  [['{hours:number} {hourMinutes} ago', '- {hours:number} {hourMinutes}'], (c) => hoursAndMinutes(c, -1)],
  [['in {hours:number} {hourMinutes}', '{hours:number} {hourMinutes} from now', '+ {hours:number} {hourMinutes}'], (c) => hoursAndMinutes(c, 1)],
  [['{year} - {monthNumber} - {day} -|+ {amount} {unit}'], (c) => fromDay(c)],
  [['{amount} {unit} and|,? {less:amount} {smaller:unit} earlier', '- {amount} {unit} and|,? {less:amount} {smaller:unit}'], (c) => compound(c, -1, 'text')],
);

function compound(c: Captures, sign: number, from: 'published' | 'text'): Reading | undefined {
  const [by, less] = [c.number('amount') ?? Number.NaN, c.number('less') ?? Number.NaN];
  if (Number.isNaN(by + less)) return undefined;
  return shift(unitOf(c), sign * by, from, { counted: true, more: [{ unit: unitOf(c, 'smaller'), by: sign * less }] });
}

function hoursAndMinutes(c: Captures, sign: number): Reading {
  const signed = /^[+-]$/.test(c.tokens[c.from]?.text ?? '');
  return shift('hour', sign * Number(c.number('hours')), 'published', { counted: true, loose: signed, more: [{ unit: 'minute', by: sign * Number(c.number('hourMinutes')) }] });
}

/** *2023-12-29 -10days*: a date and what is added to it, as notes reckon. */
function fromDay(c: Captures): Reading | undefined {
  const sign = c.tokens[c.from + 5];
  const [by, year, month, day] = [c.number('amount'), c.number('year'), c.number('monthNumber'), c.number('day')];
  if (by === undefined || Number.isNaN(by) || sign?.end !== c.tokens[c.from + 6]?.start || sign?.start === c.tokens[c.from + 4]?.end) return undefined;
  return shift(unitOf(c), sign?.text === '-' ? -by : by, 'text', { counted: true, loose: true, base: { kind: 'calendar', year, month, day } });
}

/** *a few days* are three where a narrative wants a day. */
function counted(c: Captures, sign: number, from: 'published' | 'text'): Reading | undefined {
  const amount = amountOf(c);
  if (unitOf(c) === 'second' && c.number('amount') === undefined) return undefined;
  const few = Number.isNaN(amount) && c.tokens.slice(c.from, c.to).some((token) => token.lower === 'few');
  const reading = shift(unitOf(c), sign * amount, from, { mod: modOf(c, sign), counted: true });
  return few ? { ...reading, narrative: { ...reading, by: sign * 3 } } : reading;
}

/** *within ten days* is a length in news, the days ahead in notes, and a point where dates are the nearest ones. */
function within(c: Captures): Reading | undefined {
  const reading = inNarrative(c);
  const amount = amountOf(c);
  if (reading?.kind !== 'fixed' || !reading.narrative || Number.isNaN(amount)) return reading;
  return { ...reading, narrative: { kind: 'span', unit: unitOf(c), amount, towards: 'next' }, nearest: reading.narrative };
}

/** *in ten years* is a length in news, a point ahead in notes. */
function inNarrative(c: Captures): Reading | undefined {
  const reading = length(c);
  return reading?.kind === 'fixed' && c.number('amount') !== undefined ? { ...reading, narrative: counted(c, 1, 'published') } : reading;
}

/** *after a year* alone is a point for notes; in a sentence it is a length. */
function afterwards(c: Captures): Reading | undefined {
  const point = c.tokens.length < 6 ? counted(c, 1, 'published') : undefined;
  return point && !Number.isNaN(amountOf(c)) ? { ...fixed('DURATION', period(amountOf(c), unitOf(c))), narrative: point } : undefined;
}

/** *two days before the phone launches*: a length before an event of the text; *two days before*, *two weeks after 5 July* are dates. */
function opensClause(c: Captures): boolean {
  return /^[a-z]/.test(c.after(1)) && !/^(?:and|but|when|in|on|at|he|she|it|they|we|that)$/.test(c.after(1)) ? !isDateWord(c.after(1)) : /^(?:it|he|she|they|we)$/.test(c.after(1));
}

function isDateWord(word: string): boolean {
  return word in months || word in weekdays || word in deicticDays || /^(?:christmas|easter|thanksgiving|next|last|this)$/.test(word);
}

/** Lengths of time; ages (*48 years old*, *, 48,*) are none unless they are written as *19-year-old*, as TimeML marks them. */
export const duration = patterns(
  'duration',
  [[...around('', ''), '{amount} {unit} and {minutes:number} minutes?'], (c) => length(c)],
  [['{amount} straight|consecutive|successive|trading|business|working|full|whole|more|long {unit}', 'the? last|past|next {amount} straight|consecutive|successive|trading|business|working|full {unit}', '{amount} to|-|or {amount} {unit}'], (c) => length(c)],
  [['{hours:number} {hourMinutes}'], (c) => fixed('DURATION', `PT${c.number('hours')}H${c.number('hourMinutes')}M`)],
  [['{amount} - {unit}', '{amount} - {unit} - long', '{amount} - {unit:hyphened}'], (c) => fixed('DURATION', period(amountOf(c), unitOf(c)))],
  [['{joined}', '{joined} - long'], (c) => fixed('DURATION', c.text('joined') ?? 'PXD')],
  [['{amount} and a half {unit}', '{amount} {unit} and a half'], (c) => fixed('DURATION', period(amountOf(c), unitOf(c), true))],
  [['a|an {unit} and a half', 'one-and-a-half {unit}', 'one and a half {unit}'], (c) => fixed('DURATION', period(1, unitOf(c), true))],
  [['{amount} 1 / 2 {unit}', '{amount} and an half {unit}'], (c) => fixed('DURATION', period(amountOf(c), unitOf(c), true))],
  [['{amount} {unit} and|,? {less:amount} {smaller:unit}', '{amount} {unit} ,? {less:amount} {smaller:unit} and|,? {least:amount} {third:unit}'], compoundLength],
  [['all {unit}', '{wholeUnit}'], (c) => whole(c)],
  [['<for|after> another|full {unit}', '<for> a full {unit}'], (c) => fixed('DURATION', period(1, unitOf(c)))],
  [['couple of {unit}'], (c) => fixed('DURATION', period(2, unitOf(c)))],
  [['one and half {unit}', 'a|an {unit} and half'], (c) => fixed('DURATION', period(1, unitOf(c), true))],
  [['<for> {hours:gluedHours}', '<for> {hours:number} h'], (c) => fixed('DURATION', `PT${c.number('hours')}H`)],
  [['a? quarter of an hour', 'a quarter hour'], () => fixed('DURATION', 'PT15M')],
  [['three-quarters of an hour', 'three quarters of an hour'], () => fixed('DURATION', 'PT45M')],
  [['a|an short|long|limited|brief|certain|indefinite|undetermined|undefined|unspecified|extended|prolonged|considerable|significant|lengthy|longer|shorter period of time'], () => fixed('DURATION', 'PXD')],
  [['<to|and|will|would|could|may|might|can|should|not> <last> {amount} {unit}'], (c) => (c.number('amount') === undefined ? undefined : length(c))],
  [['<,> {unit} <after|before>'], (c) => ((c.tokens[c.from]?.lower ?? '').endsWith('s') ? fixed('DURATION', period(Number.NaN, unitOf(c))) : undefined)],
  [['a quarter of a century', 'almost|nearly a quarter of a century', 'quarter of a century'], () => fixed('DURATION', 'P25Y')],
  [['half a {unit}', 'half-{unit}'], (c) => fixed('DURATION', period(0, unitOf(c), true))],
  [['half an hour', 'half-hour'], () => fixed('DURATION', 'PT30M')],
  [['<for|in|over|after|take|took|last|lasted> {unit}'], (c) => ((c.tokens[c.from]?.lower ?? '').endsWith('s') ? fixed('DURATION', period(Number.NaN, unitOf(c))) : undefined)],
);

/** *all day*, *all-week*: of the larger units. */
function whole(c: Captures): Reading | undefined {
  const unit = (c.text('wholeUnit') ?? unitOf(c)) as Unit;
  return /^(?:day|week|month|year)$/.test(unit) && !(c.tokens[c.to - 1]?.lower ?? '').endsWith('s') ? fixed('DURATION', period(1, unit)) : undefined;
}

const ORDER = 'YMWDhms';
const LETTERS: Readonly<Record<string, string>> = { year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'h', minute: 'm', second: 's' };

/** *two days and three hours*, *1 year, 2 months, 3 days*: from the larger to the smaller unit. */
function compoundLength(c: Captures): Reading | undefined {
  const parts = [['amount', 'unit'], ['less', 'smaller'], ['least', 'third']].flatMap(([amount = '', unit = '']) => (c.text(unit) === undefined ? [] : [{ amount: c.number(amount) ?? Number.NaN, unit: LETTERS[unitOf(c, unit)] ?? '' }]));
  const falling = parts.every(({ amount, unit }, i) => !Number.isNaN(amount) && unit !== '' && (i === 0 || ORDER.indexOf(unit) > ORDER.indexOf(parts[i - 1]?.unit ?? 's')));
  if (!falling || c.after(1) === 'old') return undefined;
  const text = (some: typeof parts): string => some.map(({ amount, unit }) => `${amount}${unit.toUpperCase()}`).join('');
  const [days, times] = [parts.filter(({ unit }) => unit < 'a'), parts.filter(({ unit }) => unit > 'a')];
  return fixed('DURATION', `P${text(days)}${times.length > 0 ? `T${text(times)}` : ''}`);
}

function around(head: string, tail: string): string[] {
  return ['', ...Object.keys(approximations), 'a', 'the'].flatMap((words) => [[head, words, '{amount} {unit}', tail].filter(Boolean).join(' '), ...(words === 'a' ? [[head, 'a|an {unit}', tail].filter(Boolean).join(' '), [head, 'a couple of {unit}', tail].filter(Boolean).join(' ')] : words === '' || words === 'the' ? [] : [[head, words, 'a|an {unit}', tail].filter(Boolean).join(' ')])]);
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

/** *in the nine months to September*: a period that has ended. */
function isPeriodTo(c: Captures): boolean {
  return /^(?:to|ended|ending|through)$/.test(c.after(1)) && (c.after(2) in months || /^\d/.test(c.after(2)));
}

/** *the first time in 14 years* measures; *in two weeks* points ahead. */
function isSpan(c: Captures): boolean {
  return /^(?:time|times|first|third|fourth|lowest|highest|worst|best|once|twice)$/.test(c.before(1)) || c.text('unit') === 'year' || c.text('unit') === 'minute';
}

function length(c: Captures): Reading | undefined {
  const unit = unitOf(c);
  const article = /^(?:a|an|the)$/.test(c.tokens[c.from]?.lower ?? '') && c.number('amount') === undefined;
  if (article && (unit === 'second' || !/^(?:for|in|over|after|within|about|than|nearly|almost|half|per|took|lasted|of|just)$/.test(c.before(1)) && !/^(?:after|before)$/.test(c.after(1)))) return undefined;
  if (unit === 'second' && c.number('amount') === undefined) return undefined;
  if (c.after(1) === 'old' || (c.after(1) === 'of' && c.after(2) === 'age')) return undefined;
  const minutes = c.number('minutes');
  if (minutes !== undefined) return unit === 'hour' ? fixed('DURATION', `PT${amountOf(c)}H${minutes}M`) : undefined;
  return fixed('DURATION', period(amountOf(c), unit), modOf(c, 0));
}
