import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import { occurrencesIn, type Occurrence } from '../events/occurrences.ts';
import type { EventFrame } from '../facts.ts';
import type { Referent } from './family.ts';

/**
 * The event that a passage is about: the one named nearest to it in its sentence, else the main event of the article.
 * `undefined` for an article without events.
 */
export function eventAround(context: SentenceContext, span: Span): EventFrame | undefined {
  return eventNear(context, span) ?? context.article.events.find((frame) => !isPast(frame, context));
}

/** The event that the sentence itself names nearest to a passage. */
export function eventNear(context: SentenceContext, span: Span): EventFrame | undefined {
  const near = occurrencesIn(context.facts, context.sentence)
    .map((occurrence) => ({ occurrence, distance: Math.max(occurrence.start - span.end, span.start - occurrence.end, 0) }))
    .sort((a, b) => a.distance - b.distance);
  for (const { occurrence } of near) {
    const frame = frameOf(context, occurrence);
    if (frame) return frame;
  }
  return undefined;
}

/** An event of long before the article, which it only mentions: nothing undated is about it. */
function isPast({ days, presumed }: EventFrame, context: SentenceContext): boolean {
  const { value } = context.article.published;
  return presumed !== true && value.length === 10 && days.latest !== null && Date.parse(value) - Date.parse(days.latest) > 60 * 86_400_000;
}

/** The event of an article that an occurrence names. */
export function frameOf(context: SentenceContext, { type, rank, timex }: Occurrence): EventFrame | undefined {
  const frames = context.article.events.filter((frame) => frame.type === type && (rank === undefined || frame.rank === undefined || frame.rank === rank));
  if (!timex?.earliest) return frames[0];
  const from = timex.earliest;
  const to = timex.latest ?? from;
  return frames.find((frame) => (frame.days.earliest ?? '') <= to && from <= (frame.days.latest ?? '9')) ?? frames[0];
}

/** The first event of a type in the article. */
export function eventOfType(context: SentenceContext, type: string): EventFrame | undefined {
  return context.article.events.find((frame) => frame.type === type);
}

/** An event as a referent of claims. */
export function eventReferent(frame: EventFrame): Referent {
  return { id: frame.id, name: frame.name };
}
