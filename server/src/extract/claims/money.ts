import { slotsOf } from '../scope/index.ts';
import { skeletonOf } from '../skeleton.ts';
import { countClaim } from './counts.ts';
import { eventAround, eventReferent } from './event.ts';
import type { Family } from './family.ts';
import { measureTables, nearest } from './measured.ts';
import { mainEntity } from './referents.ts';

/** Sums of money with what they are: damage, fines, aid, prices, budgets, profits; `amount` where nothing tells it. */
export const money: Family = (context) => {
  if (context.quantities.length === 0) return [];
  const { pieces } = skeletonOf(context);
  const tables = measureTables(context.facts.paragraph.language);
  return slotsOf(context).flatMap((slot) => {
    if (!/^[A-Z]{3}$/.test(slot.quantity.unit ?? '')) return [];
    const kind = nearest(pieces, slot, tables.sums, 8, 6);
    const event = eventAround(context, slot.quantity);
    const subject = event ? eventReferent(event) : (mainEntity(context.article, 'organization') ?? { id: 'noun:money', name: kind ?? 'money' });
    return [countClaim(context, slot, { family: 'money', attribute: kind ?? 'amount', qualifier: kind === undefined ? slot.role.noun : undefined, end: slot.quantity.end, subject, event, confidence: kind === undefined ? 0.45 : 0.75 })];
  });
};
