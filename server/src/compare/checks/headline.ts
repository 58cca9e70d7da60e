import { message } from '../../base/message.ts';
import type { LineKind } from '../../text/types.ts';
import type { Prepared, Stated } from '../prepared.ts';
import { flawed } from './finding.ts';
import type { Check } from './check.ts';
import { areRivals, bearsOut, isFlat } from './rivals.ts';

/**
 * A figure of the headline or a caption that the body gives otherwise. Nothing in the body may bear it out, and the
 * opening of the body must give the other value, alone: later passages tell of earlier tolls and of other events.
 */
export const headline: Check = (article) => attributes.flatMap((attribute) => inAttribute(article, attribute));

const attributes: readonly string[] = ['dead', 'injured', 'missing', 'arrested', 'magnitude'];
const outside: ReadonlySet<LineKind> = new Set(['headline', 'caption']);
/** Lines of the body in which a text tells its news. */
const OPENING = 3;
/** Smaller tolls are told person by person (*deux sur le coup, une troisième à l'hôpital*). */
const SMALL = 10;

function inAttribute(article: Prepared, attribute: string): ReturnType<Check> {
  const stated = article.byAttribute.get(attribute) ?? [];
  if (stated.length < 2) return [];
  const { lines } = article.article.facts;
  const kindAt = (at: number): LineKind => lines.find((line) => line.start <= at && at < line.end)?.kind ?? 'body';
  const lineOf = ({ claim }: Stated): LineKind => kindAt(claim.start);
  const opening = lines.filter(({ kind }) => kind === 'body' || kind === 'standfirst')[OPENING - 1]?.end ?? Infinity;
  const body = stated.filter((one) => !outside.has(lineOf(one)));
  const told = stated.find((one) => outside.has(lineOf(one)) && isFlat(one));
  const [first] = body;
  if (!told || !first || !isFlat(first) || first.claim.start > opening || tooSmall(told, first)) return [];
  if (countedElsewhere(article, told, kindAt) || isOfAnotherDay(first)) return [];
  if (!body.every((one) => bearsOut(first, one)) || body.some((one) => bearsOut(told, one)) || !areRivals(told, first)) return [];
  return [findingOf(article, told, first)];
}

/** True if the figure itself stands in the body, whatever it was read to count there. */
function countedElsewhere(article: Prepared, told: Stated, kindAt: (at: number) => LineKind): boolean {
  const { value } = told.claim;
  return value.kind === 'quantity' && article.article.facts.quantities.some(({ start, stated }) => stated === value.stated && !outside.has(kindAt(start)));
}

/** *24 morts la veille*: a count of a day that is not the event's. */
function isOfAnotherDay({ claim: { scope }, event }: Stated): boolean {
  return scope.day !== undefined && (event === null || event.presumed === true || scope.day.earliest !== event.days.earliest);
}

function tooSmall(...sides: readonly Stated[]): boolean {
  return sides.every(({ traits, claim: { value } }) => traits.topic === 'toll' && value.kind === 'quantity' && value.stated < SMALL);
}

function findingOf(article: Prepared, told: Stated, body: Stated): ReturnType<Check>[number] {
  const why = [message('The headline or caption does not say what the text says: {0}, {1}.', told.statement.value, body.statement.value)];
  const passages = [told, body].map(({ claim: { start, end, value } }) => ({ start, end, value }));
  return flawed(article, { code: 'conflict/headline', attribute: told.claim.attribute, severity: 'information', confidence: 0.6, passages, why });
}
