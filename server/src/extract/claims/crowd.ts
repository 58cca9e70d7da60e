import type { SentenceContext } from '../context.ts';
import type { DayInterval, EventFrame } from '../facts.ts';
import type { Slot } from '../scope/index.ts';
import { skeletonOf } from '../skeleton.ts';
import { countClaim, confidenceOf, countsOf } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';

/**
 * People who came: demonstrators, strikers, participants, spectators, visitors. A count is about the day that stands with it,
 * else about the day of its event.
 */
export const crowd: Family = (context) =>
  countsOf(context, ({ attribute }) => attributes.has(attribute)).filter(({ slot }) => (!slot.previous || slot.scope.day !== undefined) && !isRoom(context, slot)).map(({ slot, reading }) => {
    const event = eventOn(context, slot);
    const day = slot.scope.day ?? dayOf(event);
    return countClaim(context, { ...slot, scope: { ...slot.scope, ...(day ? { day } : {}) } }, {
      family: 'crowd',
      attribute: reading.attribute,
      qualifier: reading.qualifier,
      end: reading.end,
      subject: event ? eventReferent(event) : { id: `noun:${reading.attribute}`, name: reading.attribute },
      event,
      confidence: confidenceOf(slot, reading),
    });
  });

/** *Peut accueillir 12 000 spectateurs*, *a capacity of 800*: whom there is room for, and not who came. */
function isRoom(context: SentenceContext, { at }: Slot): boolean {
  return pieceWords(context, at - ROOM, at).some((word) => room.test(word));
}

function pieceWords(context: SentenceContext, from: number, to: number): string[] {
  return skeletonOf(context).pieces.slice(Math.max(0, from), to).map(({ word }) => word);
}

/** Words before a number in which it stands what it is. */
const ROOM = 5;
const room = /^(?:accueillir|contenir|recevoir|capacité|jauge|holds?|seats?|capacity|accommodates?)$/;

const attributes: ReadonlySet<string> = new Set(['demonstrators', 'strikers', 'participants', 'spectators', 'visitors']);

/** The event of a count; a count of another day is not of the event that the text tells of, unless it tells of that day's too. */
function eventOn(context: SentenceContext, slot: Slot): EventFrame | undefined {
  const event = eventAround(context, slot.quantity);
  const { day } = slot.scope;
  if (!event || !day || within(day, event.days)) return event;
  return context.article.events.find((frame) => frame.type === event.type && within(day, frame.days));
}

function within(day: DayInterval, days: DayInterval): boolean {
  return days.earliest === null || days.latest === null || ((day.earliest ?? '') <= days.latest && days.earliest <= (day.latest ?? '9'));
}

/** The day of an event that has one. */
function dayOf(event: EventFrame | undefined): DayInterval | undefined {
  return event && event.days.earliest !== null && event.days.earliest === event.days.latest ? event.days : undefined;
}
