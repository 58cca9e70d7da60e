import type { Token } from '../../../text/types.ts';
import type { FormMatch } from '../machine/scan.ts';
import type { CalendarReading } from '../reading.ts';

/** *le 22, le 23 ou le 31 mars*, *lundi ou mardi de la semaine prochaine*: what the last of a list says of its month or week holds for those before it. */
export function shareEnds(matches: readonly FormMatch[], tokens: readonly Token[], between: ReadonlySet<string> | undefined): readonly FormMatch[] {
  if (!between || matches.length < 2) return matches;
  let shared: FormMatch[] | undefined;
  for (let i = matches.length - 2; i >= 0; i--) {
    const [left, right] = [matches[i], shared?.[i + 1] ?? matches[i + 1]];
    if (!left || !right || left.reading.kind !== 'calendar' || right.reading.kind !== 'calendar') continue;
    const given = givenBy(left.reading, right.reading);
    if (!given || !isList(left, right, tokens, between)) continue;
    shared ??= [...matches];
    shared[i] = { ...left, reading: { ...left.reading, ...given, loose: false } };
  }
  return shared ?? matches;
}

/** What a bare day lacks of the date behind it, or a bare weekday of the one of another week. */
function givenBy(left: CalendarReading, right: CalendarReading): Partial<CalendarReading> | undefined {
  if (left.month !== undefined || left.year !== undefined || left.towards !== undefined || left.week !== undefined || left.nth !== undefined || left.clock || left.part || left.monthBy !== undefined) return undefined;
  if (left.day !== undefined) return right.day !== undefined && right.month !== undefined && right.weekday === undefined ? { month: right.month, year: right.year } : undefined;
  return left.weekday !== undefined && right.day === undefined && right.weekday !== undefined && right.week !== undefined && right.from === undefined ? { week: right.week } : undefined;
}

/** Nothing but a comma, *ou* and an article stand between. */
function isList({ to }: FormMatch, { from }: FormMatch, tokens: readonly Token[], between: ReadonlySet<string>): boolean {
  if (from === to || from - to > 3) return false;
  for (let i = to; i < from; i++) if (!between.has(tokens[i]?.lower ?? '')) return false;
  return true;
}
