import type { Paragraph } from '../../text/types.ts';
import type { EntityForm, Mention } from '../facts.ts';

/** A possible name as one paragraph shows it, before the rest of the article is known. The owner of this folder gives it its fields. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
}

/** Named entities of an article with their identity inside it. */
export interface ArticleEntities {
  /** One list per paragraph, spans relative to it, in order, not overlapping. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly EntityForm[];
}

/** Possible names of one paragraph, from its own words only (cacheable). */
export function findCandidates(_paragraph: Paragraph): Candidate[] {
  return [];
}

/** Decides which candidates are names, of what type, and which of them are one entity. */
export function resolveEntities(paragraphs: readonly { readonly paragraph: Paragraph; readonly candidates: readonly Candidate[] }[]): ArticleEntities {
  return { mentions: paragraphs.map(() => []), entities: [] };
}
