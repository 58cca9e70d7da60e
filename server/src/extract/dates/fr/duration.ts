import { durationHeads } from '../../../locales/fr/time.ts';
import { fixed, patterns, period, unitOf } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { Reading } from '../reading.ts';
import { approximation, approximationForms } from './approximation.ts';
import { isHourOfDay, isLengthOfHours } from './hourContext.ts';

/** *quatre jours*, *deux mois et demi*, *1 h 45*, *une dizaine de jours*, *quelques semaines*, *plus de deux ans*; ages are none. */
export const duration = patterns(
  'duration',
  [['une quinzaine de jours', 'quinze jours'], (c) => (c.after(1) === 'ouvrés' ? undefined : fixed('DURATION', 'P2W'))],
  [['{amount} jours|heures ouvrés|ouvrables|ouvré|ouvrable|ouvrées|francs'], (c) => fixed('DURATION', period(c.number('amount') ?? Number.NaN, c.tokens[c.to - 2]?.lower === 'heures' ? 'hour' : 'day'))],
  [["<la|cette> {last} {unit}"], (c) => (/^(?:année|décennie|semaine)$/.test(c.tokens[c.to - 1]?.lower ?? '') && !/^(?:de|du|d')$/.test(c.after(1)) ? { kind: 'span', unit: unitOf(c), amount: 1, towards: 'last' } : undefined)],
  [approximationForms.map((words) => `${words} {amount} {unit}`.trim()), (c) => read(c, false)],
  [['{amount} {unit} et demi|demie'], (c) => read(c, true)],
  [['demi - {unit}', 'une demi-heure', 'une demi-journée'], () => fixed('DURATION', 'PT30M')],
  [['{hours:number} heures|heure|h et? {minutes:number} minutes?'], readClockLength],
  [['{hours:number} heures|heure|h {minutes:number} minutes|minute|min|mn {seconds:number} secondes|seconde|sec|s'], (c) => fixed('DURATION', `PT${c.number('hours')}H${c.number('minutes')}M${c.number('seconds')}S`)],
  [['{minutes:number} minutes|minute|min|mn {seconds:number} secondes|seconde|sec|s'], (c) => fixed('DURATION', `PT${c.number('minutes')}M${c.number('seconds')}S`)],
  [['{amount} premiers|premières {unit}'], (c) => (Number(c.number('amount')) > 1 ? fixed('DURATION', period(c.number('amount') ?? Number.NaN, unitOf(c))) : undefined)],
  [['une? quinzaine', 'une quinzaine de jours', 'quinze jours'], () => fixed('DURATION', 'P2W')],
  [['un quart d\' heure'], () => fixed('DURATION', 'PT15M')],
  [['toute la journée', 'toute une journée', 'une? pleine journée', 'une? journée entière'], () => fixed('DURATION', 'P1D')],
  [['une? pleine {unit}', 'un plein {unit}'], (c) => (/^(?:week|month|year)$/.test(unitOf(c)) && c.before(1) !== 'en' ? fixed('DURATION', period(1, unitOf(c))) : undefined)],
  [['{amount} et demi|demie {unit}'], (c) => read(c, true)],
  [['toute la {unit}', "toute l' {unit}", 'toute une {unit}', 'tout le {unit}', 'tout un {unit}'], (c) => fixed('DURATION', period(1, unitOf(c)))],
  [['{amount} {unit} et|, {second:amount} {secondUnit:unit}', '{amount} {unit} , {second:amount} {secondUnit:unit} et {third:amount} {thirdUnit:unit}'], readCompound],
  [['<pour|pendant|durant> {hours:gluedHours}'], (c) => fixed('DURATION', `PT${c.number('hours')}H`)],
  [['<pour|pendant|durant> {hours:number} h|hr|hrs'], (c) => fixed('DURATION', `PT${c.number('hours')}H`)],
  [['{clock}'], clockLength],
  [['{amount} nuit|nuits'], (c) => (Number(c.number('amount')) > 1 ? fixed('DURATION', period(Number(c.number('amount')), 'day')) : undefined)],
);

function read(c: Captures, half: boolean): Reading | undefined {
  const unit = unitOf(c);
  const amount = c.number('amount') ?? Number.NaN;
  if (unit === 'year' && !Number.isNaN(amount) && isAge(c)) return undefined;
  if (Number.isNaN(amount) && /^\d/.test(c.after(1))) return undefined;
  if (unit === 'hour' && (c.before(1) === 'du' || (c.before(1) === 'de' && /^(?:journal|jt|édition)$/.test(c.before(2))))) return undefined;
  if (isClockTime(c, unit, amount) || (!half && isArticle(c, unit, amount))) return undefined;
  if (half) return fixed('DURATION', period(amount, unit, true));
  if (unit === 'second' && c.tokens[c.from]?.lower === 'une') return undefined;
  return fixed('DURATION', period(amount, unit, half), approximation(c) ?? (isRound(c) ? 'APPROX' : undefined));
}

/** *une dizaine d'années*, *une vingtaine de jours*. */
function isRound(c: Captures): boolean {
  return c.tokens[c.from]?.lower === 'une' && /^(?:diz|vingt|trent|quarant|cinquant|soixant|cent)aine$/.test(c.tokens[c.from + 1]?.lower ?? '');
}

/** *à 74 ans*, *âgé de 30 ans*, *, 45 ans,*, *un homme de 43 ans*, *il aurait 29 ans*. */
function isAge(c: Captures): boolean {
  if (!['an', 'ans'].includes(c.tokens[c.to - 1]?.lower ?? '')) return false;
  const before = c.before(1);
  if (['à', 'âgé', 'âgée', 'a', 'avait', 'aurait', 'aura', 'fêté', 'ont', 'avaient', '(', 'âge', 'que', 'plus', 'moins'].includes(before)) return true;
  if (before === ',' || before === ')') return approximation(c) === undefined && [',', ')', '.', '(', 'et', 'a', 'est', ''].includes(c.after(1));
  if ((before === 'et' || before === 'ou') && /^\d/.test(c.before(2)) && /^(?:,|de)$/.test(c.before(3))) return true;
  if (before === 'de' || before === "d'" || before === 'des') return !HEADS.has(c.before(2)) && !/^\d/.test(c.before(2)) && !isStatedLength(c);
  return false;
}

/** *le délai est de vingt ans*: an age where one is named. */
function isStatedLength(c: Captures): boolean {
  return /^(?:est|était|sera|serait|fut)$/.test(c.before(2)) && c.before(3) !== 'moyenne' && [3, 4, 5, 6].every((distance) => c.before(distance) !== 'âge');
}

const HEADS: ReadonlySet<string> = new Set(durationHeads);

/** *à 15 heures*: the pattern of clock times reads it. */
function isClockTime(c: Captures, unit: string, amount: number): boolean {
  const about = approximation(c);
  if (unit !== 'hour' || amount > 24 || (about !== undefined && (about !== 'APPROX' || !/^(?:à|vers|est|aux)$/.test(c.before(1))))) return false;
  return !isLengthOfHours(c) && c.from > 0 && isHourOfDay(c);
}

/** *un film de 2h15*, *dure 1 h 30*. */
function clockLength(c: Captures): Reading | undefined {
  const clock = c.clock('clock');
  if (!clock || clock.zone || clock.half || !isLengthOfHours(c) || !/^\d/.test(c.tokens[c.from]?.text ?? '')) return undefined;
  return fixed('DURATION', `PT${clock.hour}H${clock.minute === undefined ? '' : `${clock.minute}M`}`);
}

/** *un jour*, *une heure du matin*, *une année électorale*: the article, not the number, unless a measure word stands before. */
function isArticle(c: Captures, unit: string, amount: number): boolean {
  const first = c.tokens[c.from]?.lower;
  if (amount !== 1 || (first !== 'un' && first !== 'une')) return false;
  if (/^(?:en|pendant|durant|depuis|pour|après|d'|de|dans|moins|plus|environ|encore|à|avant|presque|près|que|faire|fait|dure|duré|dura|pris|seul|sur)$/.test(c.before(1))) return false;
  return unit === 'day' || unit === 'year' || unit === 'hour' || unit === 'minute' || unit === 'weekend' ? !/^(?:après|avant|plus|et)$/.test(c.after(1)) : false;
}

const ORDER = 'CYMWDhms';
const LETTERS: Readonly<Record<string, string>> = { century: 'C', year: 'Y', month: 'M', week: 'W', day: 'D', hour: 'h', minute: 'm', second: 's' };

/** *une heure et 30 minutes*, *deux ans, trois mois et dix jours*: from the larger to the smaller unit. */
function readCompound(c: Captures): Reading | undefined {
  const parts = [['amount', 'unit'], ['second', 'secondUnit'], ['third', 'thirdUnit']].flatMap(([amount = '', unit = '']) => (c.text(unit) === undefined ? [] : [{ amount: c.number(amount) ?? Number.NaN, unit: LETTERS[unitOf(c, unit)] ?? '' }]));
  const falling = parts.every(({ unit }, i) => unit !== '' && unit !== 'C' && (i === 0 || ORDER.indexOf(unit) > ORDER.indexOf(parts[i - 1]?.unit ?? 's')));
  if (!falling || parts.some(({ amount }) => Number.isNaN(amount)) || isAge(c)) return undefined;
  const [days, times] = [parts.filter(({ unit }) => unit < 'a'), parts.filter(({ unit }) => unit > 'a')];
  const text = (some: typeof parts): string => some.map(({ amount, unit }) => `${amount}${unit.toUpperCase()}`).join('');
  return fixed('DURATION', `P${text(days)}${times.length > 0 ? `T${text(times)}` : ''}`);
}

function readClockLength(c: Captures): Reading | undefined {
  const measured = /^(?:pendant|durant|en|environ|dure|duré|durée|plus|moins|temps|près|après)$/.test(c.before(1)) || /^(?:plus|avant|après)$/.test(c.after(1));
  if (!measured || Number(c.number('minutes')) > 59) return undefined;
  return fixed('DURATION', `PT${c.number('hours')}H${c.number('minutes')}M`);
}
