import type { SentenceContext } from '../context.ts';
import type { EventFrame, Scope } from '../facts.ts';
import { occurrencesIn } from '../events/occurrences.ts';
import { publishedDays } from '../published-days.ts';
import type { Slot } from '../scope/index.ts';
import { countClaim, confidenceOf, countsOf } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';

/** What happened to people: *12 morts*, *une trentaine de blessés*, *neuf personnes ont disparu*, *killing at least 35 people*. */
export const toll: Family = (context) =>
  countsOf(context, ({ attribute }) => attributes.has(attribute), true).map(({ slot, reading }) => {
    const around = eventAround(context, slot.quantity);
    const past = pastOf(context, slot, around);
    const event = past === undefined ? around : undefined;
    const within = past === undefined ? slot : { ...slot, scope: { ...slot.scope, window: `past:${past}` } };
    return countClaim(context, reading.whole || othersOf(context, slot, reading.attribute) ? { ...within, scope: whole(within) } : within, {
      family: 'toll',
      attribute: reading.attribute,
      qualifier: reading.qualifier,
      end: reading.end,
      subject: event ? eventReferent(event) : { id: `noun:${reading.attribute}`, name: reading.attribute },
      event,
      confidence: confidenceOf(slot, reading),
      dated: true,
    });
  });

/**
 * The date long before that a sentence gives to its figures (*En 1998, un accident y avait fait quatre morts*, *In 1973 eleven people died*): those are
 * of another event than that of the day, which the date tells apart. Undefined where there is none, or where it is the event's own.
 */
function pastOf(context: SentenceContext, slot: Slot, event: EventFrame | undefined): string | undefined {
  const { scope: { day }, previous } = slot;
  const { earliest } = publishedDays(context.article.published);
  if (previous) return undefined;
  if (!day?.latest || !earliest || Date.parse(earliest) - Date.parse(day.latest) < LONG_AGO) return toldBefore(context, slot) ? 'other' : undefined;
  const own = event && event === context.article.events[0] && event.presumed !== true && (event.days.earliest ?? '') <= day.latest && (day.earliest ?? '') <= (event.days.latest ?? '9');
  return own ? undefined : `${day.earliest ?? ''}/${day.latest}`;
}

/** *Un accident y avait déjà fait quatre blessés*, *another crash had killed two*: an event that is new to the text, and over before what it tells. */
function toldBefore(context: SentenceContext, { quantity }: Slot): boolean {
  const [event] = occurrencesIn(context.facts, context.sentence);
  if (!event || event.end > quantity.start) return false;
  const { text } = context.facts.paragraph;
  const before = text.slice(Math.max(context.sentence.start, event.start - 30), event.start).toLowerCase();
  return /(?:^|[\s’'])(?:une?|an?|another)\s(?:(?:autre|premier|première|précédente?|similar|first|previous|earlier)\s)?$/u.test(before) && /(?:^|\s)(?:avait|avaient|had)\s/u.test(text.slice(event.end, quantity.start).toLowerCase());
}

const LONG_AGO = 60 * 86_400_000;

/** *171 morts ; 30 autres sont portées disparues*: other people than the dead, and all of the missing. */
function othersOf(context: SentenceContext, slot: Slot, attribute: string): boolean {
  const stem = stems[attribute];
  const { start, end } = slot.quantity;
  const { text } = context.facts.paragraph;
  return slot.scope.part === true && stem !== undefined && /^[\s\u00a0]*(?:autres?|others?|more)\b/iu.test(text.slice(end, end + 12)) && !stem.test(text.slice(0, start).toLowerCase());
}

const stems: Readonly<Record<string, RegExp>> = { missing: /disparu|missing|introuvable|unaccounted|manqu/, injured: /bless|injur|wound|hurt/ };

function whole({ scope }: Slot): Scope {
  const { part: _, ...rest } = scope;
  return rest;
}

const attributes: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'victims', 'arrested', 'rescued', 'evacuated', 'displaced', 'homeless', 'hospitalized', 'rehoused']);
