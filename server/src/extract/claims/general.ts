import { confidenceOf, countClaim, countsOf } from './counts.ts';
import { eventNear } from './event.ts';
import type { Family } from './family.ts';
import { isMagnitude } from './magnitude.ts';

/** Any other number with a noun: *trois immeubles*, *27 albums live*, *300 firefighters*. The lemma is the attribute. */
export const general: Family = (context) =>
  countsOf(context, (reading) => !taken.has(reading.attribute)).filter(({ slot }) => Number.isInteger(slot.quantity.stated) && !isMagnitude(context, slot)).map(({ slot, reading }) => {
    const event = eventNear(context, slot.quantity);
    return countClaim(context, slot, {
      family: 'general',
      attribute: reading.attribute,
      qualifier: reading.qualifier,
      end: reading.end,
      subject: { id: `noun:${reading.attribute}`, name: reading.attribute },
      event,
      confidence: confidenceOf(slot, reading) - (slot.scope.part === true ? 0.1 : 0),
    });
  });

/** Attributes that have a family of their own. */
const taken: ReadonlySet<string> = new Set([
  'dead', 'injured', 'missing', 'victims', 'arrested', 'rescued', 'evacuated', 'displaced', 'homeless', 'hospitalized', 'rehoused', 'demonstrators', 'strikers', 'participants', 'spectators', 'visitors',
  'an', 'année', 'jour', 'heure', 'minute', 'mois', 'semaine', 'seconde', 'siècle', 'fois', 'year', 'day', 'hour', 'month', 'week', 'second', 'decade', 'century', 'time',
  'seats', 'votes', 'voters', 'majority', 'constituencies', 'members', 'observers', 'partners', 'leaders', 'employees', 'job-cuts',
]);
