import { countClaim, confidenceOf, countsOf } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';

/** What happened to people: *12 morts*, *une trentaine de blessés*, *neuf personnes ont disparu*, *killing at least 35 people*. */
export const toll: Family = (context) =>
  countsOf(context, ({ attribute }) => attributes.has(attribute), true).map(({ slot, reading }) => {
    const event = eventAround(context, slot.quantity);
    return countClaim(context, slot, {
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

const attributes: ReadonlySet<string> = new Set(['dead', 'injured', 'missing', 'victims', 'arrested', 'rescued', 'evacuated', 'displaced', 'homeless', 'hospitalized', 'rehoused']);
