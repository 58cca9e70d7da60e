import type { Span } from '../base/span.ts';
import { overlaps } from '../base/span.ts';
import type { Timex } from '../extract/facts.ts';
import type { Settings } from '../settings.ts';
import { articlesOf } from './find.ts';
import { renderTimex } from './dates.ts';
import type { View } from './view.ts';

/** What stands behind a word for a date: the date. */
export interface DateHint {
  readonly offset: number;
  readonly label: string;
}

/** The dates that relative words (*hier*, *mercredi*, *last week*) were resolved to, in the part of a file that is in sight. */
export function dateHints(view: View, file: string, range: Span, settings: Pick<Settings, 'dateHints'>): DateHint[] {
  if (!settings.dateHints) return [];
  return articlesOf(view, file).flatMap(({ facts }) => facts.timexes).filter((timex) => overlaps(timex, range) && isResolved(timex)).map((timex) => ({
    offset: timex.end,
    label: renderTimex(timex, view),
  }));
}

function isResolved({ type, anchor, earliest, latest }: Timex): boolean {
  return (type === 'DATE' || type === 'TIME') && (anchor === 'published' || anchor === 'text') && earliest !== null && latest !== null;
}
