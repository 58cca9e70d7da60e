import type { Span } from '../../base/span.ts';
import { designationAt, mentionAt, timexAt } from '../find.ts';
import { dateLine } from '../publicationDate.ts';
import { topicAt } from '../statements.ts';
import type { View } from '../view.ts';
import { hoverClaim } from './claim.ts';
import { hoverDecided } from './decided.ts';
import { hoverDate } from './date.ts';
import { hoverEntity } from './entity.ts';
import { hoverJubilee } from './jubilee.ts';
import { datedAt, hoverPublished } from './published.ts';

/** What a hover shows: Markdown in which all text of articles is escaped, and the words that it is about. */
export interface HoverText {
  readonly markdown: string;
  readonly span: Span;
}

/** Everything known of the words at an offset, the statement that they belong to first. */
export function hover(view: View, file: string, offset: number): HoverText | undefined {
  const topic = topicAt(view, file, offset);
  const mention = mentionAt(view, file, offset) ?? designationAt(view, file, offset);
  const timex = timexAt(view, file, offset);
  const dated = datedAt(view, file, offset);
  const decided = hoverDecided(view, file, offset);
  const jubilee = hoverJubilee(view, file, offset);
  const parts = [
    topic && hoverClaim(view, topic),
    mention && hoverEntity(view, mention.article, mention.mention),
    timex && hoverDate(view, timex.article, timex.timex),
    jubilee?.markdown,
    decided?.markdown,
    dated && hoverPublished(view, dated),
  ].filter((part) => part !== undefined);
  const span = mention?.mention ?? timex?.timex ?? jubilee?.span ?? topic?.statement ?? decided?.span ?? (dated && dateLine(view, dated));
  return span && { markdown: parts.join('\n\n---\n\n'), span: { start: span.start, end: span.end } };
}
