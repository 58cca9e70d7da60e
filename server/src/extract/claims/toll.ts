import type { SentenceContext } from '../context.ts';
import type { Scope } from '../facts.ts';
import type { Slot } from '../scope/index.ts';
import { countClaim, confidenceOf, countsOf } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';

/** What happened to people: *12 morts*, *une trentaine de blessés*, *neuf personnes ont disparu*, *killing at least 35 people*. */
export const toll: Family = (context) =>
  countsOf(context, ({ attribute }) => attributes.has(attribute), true).map(({ slot, reading }) => {
    const event = eventAround(context, slot.quantity);
    return countClaim(context, reading.whole || othersOf(context, slot, reading.attribute) ? { ...slot, scope: whole(slot) } : slot, {
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
