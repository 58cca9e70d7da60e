import type { Scope } from '../facts.ts';
import type { Slot } from '../scope/index.ts';
import { confidenceOf, countClaim, countsOf } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';
import { ownFigure, partyOf } from './party.ts';

/** Seats and votes of a party, majorities: *le parti décroche 180 sièges*, *71 pour X*, *a majority of 170*. */
export const votes: Family = (context) =>
  countsOf(context, ({ attribute }) => attributes.has(attribute)).map(({ slot, reading }) => {
    const event = eventAround(context, slot.quantity);
    const found = partyOf(context, slot);
    return ownFigure(countClaim(context, found?.near === true ? { ...slot, scope: ofParty(slot) } : slot, {
      family: 'votes',
      attribute: reading.attribute,
      end: reading.end,
      subject: found?.party ?? (event ? eventReferent(event) : { id: `noun:${reading.attribute}`, name: reading.attribute }),
      event,
      confidence: found ? confidenceOf(slot, reading) - (found.near ? 0 : 0.15) : 0.4,
    }));
  });

/** *dont 168 pour X*: all of X's seats, whatever camp they are a part of. */
function ofParty({ scope }: Slot): Scope {
  const { part: _, ...rest } = scope;
  return rest;
}

const attributes: ReadonlySet<string> = new Set(['seats', 'votes', 'voters', 'majority', 'constituencies']);
