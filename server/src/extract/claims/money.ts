import { slotsOf, type Slot } from '../scope/index.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
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
    const body = around || isTotal(pieces, slot) ? undefined : mainEntity(context.article, 'organization');
    const subject = event ? eventReferent(event) : (body ?? { id: `noun:${kind ?? 'money'}`, name: kind ?? 'money' });
    return [countClaim(context, slot, { family: 'money', attribute: kind ?? 'amount', qualifier: kind === undefined ? slot.role.noun : undefined, end: slot.quantity.end, subject, event, confidence: kind === undefined ? 0.45 : 0.75 })];
  });
};

/** *Le total s’élève à 78 millions, dont 52 pour X*: the sum of several is nobody’s. */
function isTotal(pieces: readonly Piece[], { at, from, quantity }: Slot): boolean {
  const before = pieces.slice(Math.max(0, from - 9), at).some(({ word }) => /^(?:total|totale|totaux|cumulée?|globale?|ensemble|combined|overall|altogether)$/.test(word));
  const behind = pieces.slice(at + 1, at + 5).map(({ word }) => word);
  return before && behind.some((word) => /^(?:dont|soit|including|of)$/.test(word)) && quantity.low !== null;
}

/** Events that go on for months: their days tell no two sums apart. */
const months: ReadonlySet<string> = new Set(['merger', 'trial', 'layoff']);
