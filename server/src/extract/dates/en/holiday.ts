import feasts from '../../../locales/feasts.json' with { type: 'json' };
import { feastDays, holidays, notHolidays, type NamedDay } from '../../../locales/en/holidays.ts';
import { weekdays } from '../../../locales/en/calendar.ts';
import { calendar, inNotes } from '../build.ts';
import type { Captures, DatePattern } from '../machine/grammar.ts';
import type { CalendarReading, Reading } from '../reading.ts';

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = feasts;

/** *Christmas*, *Thanksgiving 2022*, *last Easter*, *Labor Day*, *the next New Year's Day*, *Black Friday*; *Christmas Island* is none. */
export const holiday: DatePattern = {
  name: 'holiday',
  forms: [...Object.entries(holidays), ...Object.entries(feastDays).map(([words, name]): [string, NamedDay & { readonly feast: Readonly<Record<string, string>> }] => [words, { feast: tables[name] ?? {} }])].flatMap(([words, day]) =>
    [words, `${words} of? ,? {year}`, `<the>? last|previous|next|following|this|coming ${words}`, `${words} of? last|this|next year`].map((form) => ({ form, read: (c: Captures) => read(c, day) })),
  ),
};

const words = (c: Captures): string[] => c.tokens.slice(c.from, c.to).map(({ lower }) => lower);

function read(c: Captures, day: NamedDay & { readonly feast?: Readonly<Record<string, string>> }): Reading | undefined {
  const capital = c.tokens.slice(c.from, c.to).some((token) => token.capital);
  if (OTHERS.has(c.after(1)) || (c.number('year') === undefined && /^\d{4}$/.test(c.after(1)))) return undefined;
  if (c.tokens[c.from - 1]?.kind === 'word' && c.tokens[c.from - 1]?.capital && c.to - c.from <= 2 && !DAY_WORDS.has(c.before(1))) return undefined;
  const reading = calendar(c, { ...day, ...told(c) });
  if (day.feast && words(c).at(0) === 'ramadan') return { kind: 'range', first: reading, last: { ...reading, dayAfter: 29 } };
  return capital ? reading : inNotes(reading);
}

/** *Johnnie Christmas* is a person, *Chinese New Year* another day; *On Christmas*, *Last Easter*, *Monday, Christmas Day*. */
const DAY_WORDS: ReadonlySet<string> = new Set([...Object.keys(weekdays), 'on', 'at', 'by', 'since', 'until', 'before', 'after', 'this', 'last', 'next', 'the', 'for', 'every', 'and', 'over', 'during', 'from', 'merry', 'happy', 'when', 'is', 'a']);

const OTHERS: ReadonlySet<string> = new Set(notHolidays);

/** What *last*, *next* and *this* say, in front or as *last year* behind. */
function told(c: Captures): Partial<CalendarReading> {
  const last = c.tokens[c.to - 1]?.lower;
  const word = c.tokens[last === 'year' ? c.to - 2 : c.from]?.lower ?? '';
  const by = /^(?:last|previous)$/.test(word) ? -1 : /^(?:next|following|coming)$/.test(word) ? 1 : word === 'this' ? 0 : undefined;
  if (by === undefined) return {};
  if (last === 'year') return { yearBy: by };
  return { towards: by < 0 ? 'last' : by > 0 ? 'next' : 'this' };
}
