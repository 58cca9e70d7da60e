import { confidenceOf, countClaim, countsOf } from './counts.ts';
import { eventAround } from './event.ts';
import type { Family } from './family.ts';
import { organizationAround } from './organization.ts';

/**
 * What an organisation counts: members, observers and partners of an alliance, leaders at a meeting, employees of a company and the
 * jobs that it cuts.
 */
export const bodies: Family = (context) =>
  countsOf(context, ({ attribute }) => attributes.has(attribute), true).map(({ slot, reading }) => {
    const event = perEvent.has(reading.attribute) ? eventAround(context, slot.quantity) : undefined;
    const subject = organizationAround(context, slot.at);
    // Cuts are plans by nature: the figure announced and the figure reported are one.
    return countClaim(context, reading.attribute === 'job-cuts' ? { ...slot, planned: false } : slot, {
      family: 'bodies',
      attribute: reading.attribute,
      qualifier: reading.qualifier,
      end: reading.end,
      subject: subject ?? { id: `noun:${reading.attribute}`, name: reading.attribute },
      event,
      ...(reading.attribute === 'job-cuts' ? { certainty: 'asserted' as const } : {}),
      confidence: confidenceOf(slot, reading) - (subject ? 0 : 0.35),
    });
  });

const attributes: ReadonlySet<string> = new Set(['members', 'observers', 'partners', 'leaders', 'employees', 'job-cuts']);
const perEvent: ReadonlySet<string> = new Set(['leaders', 'job-cuts']);
