import type { Span } from '../base/span.ts';
import type { Attribution, Claim, ClaimValue } from '../extract/facts.ts';
import { statementId, type Prepared, type Stated } from './prepared.ts';
import { traitsOf, type Topic, type Traits } from './traits.ts';
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
  const claim = claimOf({ start, end, family: topic, attribute, subject: 'text', subjectName: facts.headlineText.slice(0, 120) || outlet, value, asOf: article.published, confidence: 0.9, sentence: { start, end } }, attribution);
  const statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value) };
  return { id: statementId(statement), article, claim, traits: traitsIn(topic), lasting: false, subject: 'text', object: '', event: null, statement, shared: itself };
}

/** True for two statements of one passage that nobody can tell from each other. */
export function isSamePassage(one: Stated, two: Stated): boolean {
  const [a, b] = [one.claim, two.claim];
  return a.scope === everywhere && b.scope === everywhere && one.article === two.article && one.traits === two.traits && one.subject === two.subject && a.family === b.family && a.confidence === b.confidence && a.attribution === b.attribution
    && (a === b || (a.start === b.start && a.end === b.end && a.sentence.start === b.sentence.start && a.sentence.end === b.sentence.end && a.asOf === b.asOf && JSON.stringify(a.value) === JSON.stringify(b.value)));
}

const itself = (id: string): string => id;

/** One object for each topic, because there are hundreds of thousands of passages. */
const traits = new Map<Topic, Traits>();

function traitsIn(topic: Topic): Traits {
  const known = traits.get(topic) ?? { topic, lasting: false, moves: 'never', contested: false };
  traits.set(topic, known);
  return known;
}

const everywhere = {} as const;

/** Written out twice: a part that may be there would have all that follows it kept apart from the rest. */
function claimOf({ start, end, family, attribute, subject, subjectName, value, asOf, confidence, sentence }: Omit<Claim, 'certainty' | 'polarity' | 'scope'>, attribution: Attribution | undefined): Claim {
  if (!attribution) return { start, end, family, attribute, subject, subjectName, value, certainty: 'asserted', polarity: true, scope: everywhere, asOf, confidence, sentence };
  return { start, end, family, attribute, subject, subjectName, value, certainty: 'asserted', polarity: true, attribution, scope: everywhere, asOf, confidence, sentence };
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
  const claim = claimOf({ start, end, family, attribute, subject: `noun:${attribute}`, subjectName: attribute, value, asOf: article.published, confidence, sentence }, attribution);
  const { file, key, outlet, facts } = article.article;
  const statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value, article.shared) };
  return { id: statementId(statement), article, claim, traits: traitsOf(claim), lasting: false, subject: claim.subject, object: '', event: null, statement, shared: article.shared };
}

/** Where a statement stands, for a reason that speaks of it. */
export function placeOf({ statement: { file, start, end } }: Stated): Pick<Reason, 'file' | 'span'> {
  return { file, span: { start, end } };
}
