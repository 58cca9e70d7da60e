import * as en from '../../locales/en/anniversaries.ts';
import * as fr from '../../locales/fr/anniversaries.ts';
import type { Span } from '../../base/span.ts';
import type { Source } from './source.ts';

/** The year in which an anniversary that the text tells of falls. */
export interface Anniversary {
  readonly year: number;
  readonly origin: number;
  readonly span: Span;
  /** Month and day of the event, where its anniversaries are kept on that day. */
  readonly day: { readonly month: number; readonly day: number } | undefined;
}

const events = Object.entries({ ...en.anniversaries, ...fr.anniversaries });

/** *le 80e anniversaire de la capitulation du Japon*: the year of a known event and the count give the year of the article. */
export function anniversaryYear({ text, lines }: Source): Anniversary | undefined {
  for (const line of lines) {
    const words = text.slice(line.start, line.end).normalize('NFC').replaceAll('’', "'").toLowerCase();
    const match = /(\d{1,3})(?:e|ème|th|st|nd|rd)\s(?:anniversaire|anniversary)/.exec(words);
    if (!match) continue;
    const after = words.slice(match.index, match.index + 160);
    const event = firstNamed(after);
    if (event) return { year: event[1] + Number(match[1]), origin: event[1], day: dayOf(event[0]), span: { start: line.start + match.index, end: Math.min(line.end, line.start + match.index + match[0].length) } };
  }
  return undefined;
}

/** Of the events that are named, the first: *de la capitulation du Japon à la fin de la Seconde Guerre mondiale* is the former's. */
function firstNamed(words: string): readonly [string, number] | undefined {
  return events.filter(([name]) => words.includes(name)).sort(([a], [b]) => words.indexOf(a) - words.indexOf(b))[0];
}

const days: Readonly<Record<string, string>> = { ...en.anniversaryDays, ...fr.anniversaryDays };

function dayOf(event: string): Anniversary['day'] {
  const [month, day] = (days[event] ?? '').split('-').map(Number);
  return month && day ? { month, day } : undefined;
}
