import type { SentenceContext } from '../context.ts';
import type { Claim, ClaimValue, DayInterval, EventFrame, Quantity, Scope } from '../facts.ts';
import { readModality } from '../quotes/modality.ts';
import { slotsOf, type Slot } from '../scope/index.ts';
import { skeletonOf } from '../skeleton.ts';
import { publishedDays } from '../published-days.ts';
import { makeClaim, type Referent } from './family.ts';
import { isPassing } from './passing.ts';
import { readingsOf, type Reading } from './reading.ts';

/** A number as the value of a claim. */
export function quantityValue({ low, high, stated, approximate, step, unit }: Quantity): ClaimValue {
  return { kind: 'quantity', low, high, stated, approximate, step, ...(unit === undefined ? {} : { unit }) };
}

/** What a family adds to a number that was read. */
export interface CountParts {
  readonly family: string;
  readonly subject: Referent;
  readonly event?: EventFrame | undefined;
  readonly object?: Referent | undefined;
  readonly attribute: string;
  readonly qualifier?: string | undefined;
  readonly end: number;
  readonly value?: ClaimValue;
  readonly confidence: number;
  readonly certainty?: Claim['certainty'];
  /** True if a date beside the number tells when it was counted (tolls), not what it is about. */
  readonly dated?: boolean;
}

/** The plain counts of a sentence that a family takes, with their readings. Numbers that only say a whole (*of the 60*) are left out unless `bases`. */
export function countsOf(context: SentenceContext, takes: (reading: Reading) => boolean, bases = false): { readonly slot: Slot; readonly reading: Reading }[] {
  if (context.quantities.length === 0) return [];
  const readings = readingsOf(context);
  return slotsOf(context).flatMap((slot, i) => {
    const reading = readings[i];
    return reading && (bases || !slot.base) && takes(reading) && !(reading.by !== 'noun' && isModel(context, slot)) ? [{ slot, reading }] : [];
  });
}

/** *Un ATR 72*, *le vol SG 614*: a number that belongs to a name counts nothing. */
function isModel({ facts: { paragraph } }: SentenceContext, { quantity }: Slot): boolean {
  return /\p{Lu}{2,}[\s-]?$/u.test(paragraph.text.slice(Math.max(0, quantity.start - 6), quantity.start));
}

/** Builds the claim of a number: scope, as-of time, certainty and the speaker that a bare bracketed number takes over. */
export function countClaim(context: SentenceContext, slot: Slot, parts: CountParts): Claim {
  const { day, ...rest } = slot.scope;
  const asOf = asOfDays(context, slot, parts.dated === true);
  const scope: Scope = {
    ...rest,
    ...(day && !(parts.dated === true && slot.previous) ? { day } : {}),
    ...(parts.qualifier === undefined ? {} : { qualifier: parts.qualifier }),
  };
  const claim = makeClaim(context, {
    family: parts.family,
    attribute: parts.attribute,
    span: { start: slot.quantity.start, end: Math.max(parts.end, slot.quantity.end) },
    subject: parts.subject,
    value: parts.value ?? quantityValue(slot.quantity),
    object: parts.object,
    event: parts.event?.id,
    scope,
    ...(asOf ? { asOf } : {}),
    confidence: parts.confidence,
    ...(parts.certainty === undefined ? {} : { certainty: parts.certainty }),
  });
  const planned = slot.planned && claim.certainty === 'asserted' ? { certainty: 'planned' as const } : {};
  return { ...claim, ...planned, ...borrowed(context, slot), ...(isPassing(context, slot.at) ? { passing: true as const } : {}) };
}

function borrowed(context: SentenceContext, slot: Slot): Pick<Claim, 'attribution'> {
  const from = slot.speakerOf === undefined ? undefined : skeletonOf(context).pieces[slotsOf(context)[slot.speakerOf]?.at ?? -1];
  const attribution = from ? readModality(context, from).attribution : undefined;
  return attribution ? { attribution } : {};
}

function asOfDays(context: SentenceContext, slot: Slot, dated: boolean): DayInterval | undefined {
  if (slot.given) return slot.given;
  if (!slot.previous) return undefined;
  if (slot.scope.day) return dated ? slot.scope.day : undefined;
  const { earliest } = publishedDays(context.article.published);
  return { earliest: null, latest: earliest === null ? null : dayBefore(earliest) };
}

function dayBefore(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 1970, (month ?? 1) - 1, (date ?? 1) - 1)).toISOString().slice(0, 10);
}

/** How far a reading is believed: its own noun most, a noun of an earlier sentence least; scope beside the number helps. */
export function confidenceOf(slot: Slot, reading: Reading): number {
  const base = { noun: 0.85, predicate: 0.85, gapping: slot.role.from === 'text' ? 0.6 : 0.75, open: slot.role.from === 'own' ? 0.5 : 0.35 }[reading.by];
  return Math.min(0.95, base + (slot.explicit ? 0.1 : 0));
}
