import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim, ClaimValue, DayInterval, Scope } from '../facts.ts';
import { publishedDays } from '../published-days.ts';
import { readModality } from '../quotes/modality.ts';

/**
 * A claim family: finds the statements of one kind in one sentence. Pure and total; spans are relative to the paragraph.
 * One family per file, named in `Claim.family`.
 */
export type Family = (context: SentenceContext) => readonly Claim[];

/** Something that a claim is about: an entity key, an event key or a normalised noun, with its name for people. */
export interface Referent {
  readonly id: string;
  readonly name: string;
}

/** What a family has to say; the rest of a claim follows from the sentence and the article. */
export interface ClaimParts {
  readonly family: string;
  readonly attribute: string;
  /** Narrowest range that shows the value. */
  readonly span: Span;
  readonly subject: Referent;
  readonly value: ClaimValue;
  readonly object?: Referent | undefined;
  readonly event?: string | undefined;
  readonly scope?: Scope;
  /** Where the wording of the family itself fixes it (*l'adhésion prévue*); else it is read from the sentence. */
  readonly certainty?: Claim['certainty'];
  readonly asOf?: DayInterval;
  readonly confidence: number;
}

/** Builds a claim: attribution, certainty and polarity are read from the sentence, the as-of time from the article. */
export function makeClaim(context: SentenceContext, parts: ClaimParts): Claim {
  const { attribution, certainty, polarity } = readModality(context, parts.span);
  return {
    start: parts.span.start,
    end: parts.span.end,
    family: parts.family,
    attribute: parts.attribute,
    subject: parts.subject.id,
    subjectName: parts.subject.name,
    value: parts.value,
    certainty: parts.certainty ?? certainty,
    polarity,
    ...(attribution ? { attribution } : {}),
    scope: parts.scope ?? {},
    asOf: parts.asOf ?? publishedDays(context.article.published),
    ...(parts.event ? { event: parts.event } : {}),
    ...(parts.object ? { object: parts.object.id, objectName: parts.object.name } : {}),
    confidence: parts.confidence,
    sentence: { start: context.sentence.start, end: context.sentence.end },
  };
}
