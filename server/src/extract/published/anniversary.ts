import * as en from '../../locales/en/anniversaries.ts';
import * as fr from '../../locales/fr/anniversaries.ts';
import type { Span } from '../../base/span.ts';
import type { Source } from './source.ts';

/** The year in which an anniversary that the text tells of falls. */
export interface Anniversary {
  readonly year: number;
  readonly origin: number;
  readonly span: Span;
}

const events = Object.entries({ ...en.anniversaries, ...fr.anniversaries });

/** *le 80e anniversaire de la capitulation du Japon*: the year of a known event and the count give the year of the article. */
export function anniversaryYear({ text, lines }: Source): Anniversary | undefined {
  for (const line of lines) {
    const words = text.slice(line.start, line.end).normalize('NFC').replaceAll('’', "'").toLowerCase();
    const match = /(\d{1,3})(?:e|ème|th|st|nd|rd)\s(?:anniversaire|anniversary)/.exec(words);
    if (!match) continue;
    const after = words.slice(match.index, match.index + 160);
    const event = events.find(([name]) => after.includes(name));
    if (event) return { year: event[1] + Number(match[1]), origin: event[1], span: { start: line.start + match.index, end: Math.min(line.end, line.start + match.index + match[0].length) } };
  }
  return undefined;
}
