import type { Token } from '../../../text/types.ts';
import type { FormMatch } from '../machine/scan.ts';

/** *09/11/2018 à 15:46*, *3 mai 2023 à 14h30*: a full date and the time after it are one expression. */
export function joinDateAndTime(matches: readonly FormMatch[], tokens: readonly Token[]): FormMatch[] {
  const joined: FormMatch[] = [];
  for (const match of matches) {
    const before = joined.at(-1);
    const whole = before && joinPair(before, match, tokens);
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(match);
  }
  return joined;
}

const LINKS = new Set(['à', 'at']);

function joinPair(date: FormMatch, time: FormMatch, tokens: readonly Token[]): FormMatch | undefined {
  const { reading } = date;
  if (time.reading.kind !== 'clock' || !time.reading.clock || reading.kind !== 'calendar' || reading.clock || reading.part || reading.day === undefined || reading.year === undefined) return undefined;
  const gap = time.from - date.to;
  const linked = gap === 0 || (gap === 1 && LINKS.has(tokens[date.to]?.lower ?? ''));
  return linked ? { from: date.from, to: time.to, reading: { ...reading, clock: time.reading.clock } } : undefined;
}
