import { patterns } from '../build.ts';
import type { Captures } from '../machine/grammar.ts';
import type { ClockReading, Reading } from '../reading.ts';

const TAILS = ['', ' am|a.m.|pm|p.m.', ' a|p m', " o'clock|oclock", ' o clock', ' in the {part}', ' at night'];
const AT = '<at|by|until|till|before|after|around|about|since|@>';

/** *ten o'clock*, *half past three*, *a quarter to eight*, *ten past nine pm*, *three am*; in notes *at 8*, *ten thirty*, *half three*. */
export const spokenTime = patterns(
  'spoken-time',
  [TAILS.slice(1, 3).map((tail) => `{hour:number}${tail}`), (c) => clock(c, 0)],
  [["{hour:number} o'clock|oclock", '{hour:number} o clock', ...TAILS.slice(1).map((tail) => `{hour:number} o'clock|oclock${tail}`)], (c) => clock(c, 0)],
  [TAILS.flatMap((tail) => [`half past {hour:number}${tail}`, `half - past {hour:number}${tail}`, `half-past {hour:number}${tail}`]), (c) => clock(c, 30)],
  [TAILS.flatMap((tail) => [`a? quarter past|after {hour:number}${tail}`]), (c) => clock(c, 15)],
  [TAILS.flatMap((tail) => [`a? quarter to|before|till|of {hour:number}${tail}`]), (c) => (c.tokens.slice(c.from, c.to).some(({ lower }) => lower === 'of') && c.text('part') === undefined ? undefined : clock(c, -15))],
  [TAILS.flatMap((tail) => [`{minutes:number} past {hour:number}${tail}`, `{minutes:number} minutes? past {hour:number}${tail}`, `{minutes:number} min|mins past {hour:number}${tail}`]), (c) => past(c, 1)],
  [TAILS.flatMap((tail) => [`${AT} {minutes:number} minutes? to|till|before {hour:number}${tail}`]), (c) => past(c, -1)],
  [TAILS.flatMap((tail) => [`three quarters past {hour:number}${tail}`]), (c) => clock(c, 45)],
  [['three quarters past {clock}'], (c) => beside(c, 45)],
  [['half past {clock}', 'half after {clock}'], (c) => beside(c, 30)],
  [['a? quarter past|after {clock}'], (c) => beside(c, 15)],
  [['a? quarter to|till|before {clock}'], (c) => beside(c, -15)],
  [['{minutes:number} minutes? past|after {clock}'], (c) => beside(c, c.number('minutes') ?? 60)],
  [['{minutes:number} minutes to|till|before {clock}', `${AT} {minutes:number} to|till {clock}`], (c) => beside(c, -(c.number('minutes') ?? 60))],
  [[`${AT} {hour:number}`, `${AT} {hour:number} in the {part}`, `${AT} {hour:number} {minutes:number}`, `${AT} {hour:number} oh|o|ou {minutes:number}`], readBare],
  [['<in>? the? {part} at {hour:number}'], readBare],
  [TAILS.flatMap((tail) => [`{hour:number} {minutes:number}${tail}`, `{hour:number} oh|o|ou {minutes:number}${tail}`]), readWords],
  [['{hour:number} <this> <morning|afternoon|evening|night>', '{hour:number} <tonight|tonite|tomorrow>', 'half {hour:number}', '{hour:number}'], readAlone],
);

function clock(c: Captures, minutes: number): ClockReading | undefined {
  const hour = c.number('hour') ?? 99;
  const words = c.tokens.slice(c.from, c.to).map(({ lower }) => lower.replaceAll('.', ''));
  const pm = words.includes('pm') || words.at(-2) === 'p' || words.includes('night') || c.text('part') === 'AF' || c.text('part') === 'EV' || c.text('part') === 'NI';
  const am = words.includes('am') || words.at(-2) === 'a' || c.text('part') === 'MO';
  if (!Number.isInteger(hour) || hour > 24 || Math.abs(minutes) > 59 || ((am || pm) && hour > 12)) return undefined;
  const whole = (((am || pm) && hour === 12 ? (pm ? 12 : 0) : hour + (pm ? 12 : 0)) * 60 + minutes + 1440) % 1440;
  return { kind: 'clock', clock: { hour: Math.floor(whole / 60), minute: minutes === 0 ? undefined : whole % 60, ...(am ? { half: 'am' } : pm ? { half: 'pm' } : {}) } };
}

/** *ten past nine*: a count of goals or people is told with a noun. */
function past(c: Captures, sign: 1 | -1): Reading | undefined {
  const minutes = c.number('minutes') ?? 60;
  return Number.isInteger(minutes) && minutes > 0 && !isCounted(c) ? clock(c, sign * minutes) : undefined;
}

function beside(c: Captures, minutes: number): Reading | undefined {
  const found = c.clock('clock');
  if (!found || Math.abs(minutes) > 59) return undefined;
  const whole = (found.hour * 60 + (found.minute ?? 0) + minutes + 1440) % 1440;
  return { kind: 'clock', clock: { ...found, hour: Math.floor(whole / 60), minute: whole % 60 } };
}

/** *at 8*, *by eight thirty*: a time only where one is expected. */
function readBare(c: Captures): Reading | undefined {
  if (isCounted(c) || /^[\d/:.%$€£-]/.test(c.after(1).replace(/^\.$/, ''))) return undefined;
  const minutes = c.number('minutes') ?? 0;
  const read = c.number('minutes') === undefined || (minutes > 0 && Number.isInteger(minutes)) ? clock(c, minutes) : undefined;
  return read && { ...read, loose: true };
}

/** *ten thirty*, *twelve oh three*: in words. */
function readWords(c: Captures): Reading | undefined {
  const minutes = c.number('minutes') ?? 60;
  const inWords = c.tokens.slice(c.from, c.to).every(({ kind }) => kind === 'word') && /^[a-z]/.test(c.tokens[c.from]?.lower ?? '');
  if (!inWords || !Number.isInteger(minutes) || minutes === 0 || isCounted(c)) return undefined;
  const read = clock(c, minutes);
  return read && { ...read, loose: true };
}

/** *8 tonight*, *half three*, a figure that is all the note says. */
function readAlone(c: Captures): Reading | undefined {
  const half = c.tokens[c.from]?.lower === 'half';
  const next = c.tokens[c.to]?.lower ?? '';
  const dated = /^(?:this|tonight|tonite|tomorrow)$/.test(next);
  if (!dated && (half ? isCounted(c) : c.tokens.length > 1)) return undefined;
  const read = clock(c, half ? 30 : 0);
  if (!read?.clock) return undefined;
  const late = read.clock.hour < 12 && next.startsWith('toni');
  return { ...read, clock: late ? { ...read.clock, hour: read.clock.hour + 12, half: 'pm' } : read.clock, loose: true };
}

function isCounted(c: Captures): boolean {
  return /^[a-z]{2,}$/.test(c.after(1)) && !/^(?:on|in|at|this|tomorrow|today|tonight|tonite|yesterday|and|to|until|till|for|with|am|pm|next|last|the|or|by|from|but|then|every|each|gmt|est|pst|when|as|sharp|before|after|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a|p)$/.test(c.after(1));
}
