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
    const around = eventAround(context, slot.quantity);
    const event = around && months.has(around.type) ? undefined : around;
    const body = around ? undefined : mainEntity(context.article, 'organization');
    const subject = event ? eventReferent(event) : (body ?? { id: `noun:${kind ?? 'money'}`, name: kind ?? 'money' });
    return [countClaim(context, slot, { family: 'money', attribute: kind ?? 'amount', qualifier: kind === undefined ? slot.role.noun : undefined, end: slot.quantity.end, subject, event, confidence: kind === undefined ? 0.45 : 0.75 })];
  });
};

/** Events that go on for months: their days tell no two sums apart. */
const months: ReadonlySet<string> = new Set(['merger', 'trial', 'layoff']);
