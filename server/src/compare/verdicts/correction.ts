import { message } from '../../base/message.ts';
import { outcome, readingConfidence, type VerdictRule } from '../pair.ts';

/** The words of a headline that announce a correction. */
const CORRECTS = /\b(?:rectificatif|erratum|errata|correctif|correction|corrected|corrects|corrigée?s?|revue?s? à la (?:hausse|baisse)|revised (?:up|down))\b/iu;

/** The later text says in its headline that it corrects: the earlier value is out of date, the texts that carry it are listed. */
export const correction: VerdictRule = (pair) => {
  const { order } = pair;
  if (!order || order.days === 0) return null;
  const headline = order.later.article.article.facts.headlineText;
  if (!CORRECTS.test(headline)) return null;
  return outcome(pair, 'correction', 'information', readingConfidence(pair), message('{0} presents its text as a correction: “{1}”.', order.later.statement.outlet, headline));
};
