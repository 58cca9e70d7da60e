import type { Token } from '../../../text/types.ts';
import type { JoinWords } from '../machine/grammar.ts';
import type { FormMatch } from '../machine/scan.ts';

/** *09/11/2018 à 15:46*, *3 mai 2023 à 14h30*: a full date and the time after it are one expression. */
export function joinDateAndTime(matches: readonly FormMatch[], tokens: readonly Token[], joins: JoinWords): FormMatch[] {
  const joined: FormMatch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const whole = before && joinPair(before, match, tokens, joins);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(match);
  }
  return joined;
}

function joinPair(date: FormMatch, time: FormMatch, tokens: readonly Token[], joins: JoinWords): FormMatch | undefined {
  const { reading } = date;
  if (reading.kind === 'clock') return joinTimeFirst(date, time, tokens, joins);
  if (time.reading.kind !== 'clock' || !time.reading.clock || reading.kind !== 'calendar' || reading.clock || reading.part || reading.day === undefined || reading.year === undefined) return undefined;
  const gap = time.from - date.to;
  const linked = gap === 0 || (gap === 1 && joins.toTime.includes(tokens[date.to]?.lower ?? ''));
  return linked ? { from: date.from, to: time.to, reading: { ...reading, clock: time.reading.clock } } : undefined;
}

/** *15 heures, ce samedi 10 novembre*, *10 a.m. on Friday, June 3*: the day of the month stands right behind the time. */
function joinTimeFirst(time: FormMatch, date: FormMatch, tokens: readonly Token[], joins: JoinWords): FormMatch | undefined {
  if (time.reading.kind !== 'clock' || !time.reading.clock || date.reading.kind !== 'calendar' || date.reading.day === undefined || date.reading.clock || date.reading.part) return undefined;
  if (date.from - time.to > 2) return undefined;
  for (let i = time.to; i < date.from; i++) if (!joins.toDate.includes(tokens[i]?.lower ?? '')) return undefined;
  return { from: time.from, to: date.to, reading: { ...date.reading, clock: time.reading.clock } };
}
