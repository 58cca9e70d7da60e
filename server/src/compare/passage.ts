import type { Span } from '../base/span.ts';
import type { Attribution, Claim, ClaimValue } from '../extract/facts.ts';
import { statementId, type Prepared, type Stated } from './prepared.ts';
import { traitsOf, type Topic } from './traits.ts';
import type { Reason } from './types.ts';
import { showValue } from './values/show.ts';

/** A passage that is compared by its words and not by what was claimed there. */
export interface Passage extends Span {
  readonly topic: Topic;
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly attribution?: Attribution;
}

/** The statement of a passage; its subject is the text itself. */
export function passageOf(article: Prepared, { start, end, topic, attribute, value, attribution }: Passage): Stated {
  const { facts, file, outlet, key } = article.article;
  const claim: Claim = {
    start,
    end,
    family: topic,
    attribute,
    subject: 'text',
    subjectName: facts.headlineText.slice(0, 120) || outlet,
    value,
    certainty: 'asserted',
    polarity: true,
    ...(attribution ? { attribution } : {}),
    scope: {},
    asOf: article.published,
    confidence: 0.9,
    sentence: { start, end },
  };
  const statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value) };
  return { id: statementId(statement), article, claim, traits: { topic, lasting: false, moves: 'never', contested: false }, lasting: false, subject: 'text', object: '', event: null, statement, shared: (id) => id };
}

/** A figure that no family reads; `attribute` says what is counted or measured, and `family` who noticed it. */
export interface BareFigure extends Span {
  readonly family: string;
  readonly attribute: string;
  readonly value: ClaimValue;
  readonly attribution?: Attribution | undefined;
  readonly confidence: number;
  readonly sentence: Span;
}

/** The statement of a figure that no family reads; its subject is what is counted. */
export function bareFigure(article: Prepared, { start, end, family, attribute, value, attribution, confidence, sentence }: BareFigure): Stated {
  const claim: Claim = { start, end, family, attribute, subject: `noun:${attribute}`, subjectName: attribute, value, certainty: 'asserted', polarity: true, ...(attribution ? { attribution } : {}), scope: {}, asOf: article.published, confidence, sentence };
  const { file, key, outlet, facts } = article.article;
  const statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value, article.shared) };
  return { id: statementId(statement), article, claim, traits: traitsOf(claim), lasting: false, subject: claim.subject, object: '', event: null, statement, shared: article.shared };
}

/** Where a statement stands, for a reason that speaks of it. */
export function placeOf({ statement: { file, start, end } }: Stated): Pick<Reason, 'file' | 'span'> {
  return { file, span: { start, end } };
}
