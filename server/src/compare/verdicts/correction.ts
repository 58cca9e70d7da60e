import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type Pair, type VerdictRule } from '../pair.ts';
import { placeOf } from '../passage.ts';
import type { Stated } from '../prepared.ts';

/** The words of a headline that announce a correction. */
const CORRECTS = /\b(?:rectificatif|erratum|errata|correctif|correction|corrected|corrects|corrigée?s?|revue?s? à la (?:hausse|baisse)|revised (?:up|down))(?!\p{L})/iu;

/**
 * The later text says, of this value or in its headline, that it corrects: the earlier value is out of date, the texts that carry it
 * are listed. A text that corrects itself speaks against one that appeared on the same day, too.
 */
export const correction: VerdictRule = (pair) => {
  if (pair.relation === 'equal' || pair.relation === 'refines') return null;
  const corrected = correctedSide(pair);
  if (!corrected) return null;
  const stale = corrected === pair.a ? pair.b : pair.a;
  const { outlet } = corrected.statement;
  const { headlineText } = corrected.article.article.facts;
  const told = outcome(pair, 'correction', 'information', readingConfidence(pair), corrected.claim.corrects ? message('{0} gives its value as a corrected or revised one.', outlet) : message('{0} presents its text as a correction: “{1}”.', outlet, headlineText));
  return { ...told, reasons: [...told.reasons, { ...placeOf(stale), message: message('{0} still has the earlier value, {1}.', stale.statement.outlet, stale.statement.value) }] };
};

/** The side that corrects the other: not one that is older, and not both. */
function correctedSide({ a, b, order }: Pair): Stated | null {
  const [one, two] = [corrects(a), corrects(b)];
  if (one === two || !order) return null;
  const side = one ? a : b;
  return order.days === 0 || order.later === side ? side : null;
}

/** A headline speaks of the figure of the story, not of every day and place in it. */
function corrects({ claim, article }: Stated): boolean {
  return claim.corrects === true || (claim.value.kind === 'quantity' && CORRECTS.test(article.article.facts.headlineText));
}
