import { confidenceOf, countClaim, countsOf } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';
import { mainEntity } from './referents.ts';

/** Any other number with a noun: *trois immeubles*, *27 albums live*, *300 firefighters*. The lemma is the attribute. */
export const general: Family = (context) =>
  countsOf(context, (reading) => !taken.has(reading.attribute)).map(({ slot, reading }) => {
    const event = eventAround(context, slot.quantity);
    const subject = event ? eventReferent(event) : (mainEntity(context.article, 'organization') ?? mainEntity(context.article, 'person'));
    return countClaim(context, slot, {
      family: 'general',
      attribute: reading.attribute,
      qualifier: reading.qualifier,
      end: reading.end,
      subject: subject ?? { id: `noun:${reading.attribute}`, name: reading.attribute },
      event,
      confidence: confidenceOf(slot, reading) - (slot.scope.part === true ? 0.1 : 0),
    });
  });

/** Attributes that have a family of their own. */
const taken: ReadonlySet<string> = new Set([
  'dead', 'injured', 'missing', 'victims', 'arrested', 'rescued', 'evacuated', 'displaced', 'homeless', 'hospitalized', 'rehoused', 'demonstrators', 'strikers', 'participants', 'spectators', 'visitors',
  'seats', 'votes', 'voters', 'majority', 'constituencies', 'members', 'observers', 'partners', 'leaders', 'employees', 'job-cuts',
]);
