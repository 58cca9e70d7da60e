import type { Paragraph } from '../../text/types.ts';
import type { EntityForm, Mention } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { proposeNames } from './propose.ts';
import { resolveNames } from './resolve.ts';

export type { Candidate } from './candidate.ts';

/** Named entities of an article with their identity inside it. */
export interface ArticleEntities {
  /** One list per paragraph, spans relative to it, in order, not overlapping. */
  readonly mentions: readonly (readonly Mention[])[];
  readonly entities: readonly EntityForm[];
}

/** Possible names of one paragraph, from its own words only (cacheable). */
export function findCandidates(paragraph: Paragraph): Candidate[] {
  return proposeNames(paragraph);
}

/** Decides which candidates are names, of what type, and which of them are one entity. */
export function resolveEntities(paragraphs: readonly { readonly paragraph: Paragraph; readonly candidates: readonly Candidate[] }[]): ArticleEntities {
  return resolveNames(paragraphs);
}
