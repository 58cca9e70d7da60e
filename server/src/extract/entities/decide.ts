import type { EntityType } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { weighChances } from './chances.ts';
import { nameLexicon } from './lexicon.ts';
import type { Language } from '../../text/types.ts';

/** All mentions of one form in an article, with their votes added up. */
export interface FormGroup {
  readonly key: string;
  readonly text: string;
  readonly candidates: Candidate[];
  readonly votes: Record<EntityType, number>;
  /** Mentions whose capital is evidence. */
  strong: number;
}

/** What the rest of the article says about its words. */
export interface ArticleWords {
  /** Words seen in lower case. */
  readonly ordinary: ReadonlySet<string>;
  /** Last words of what may be full names of people, folded. */
  readonly surnames: ReadonlySet<string>;
  readonly language: Language;
}

/** Groups the candidates of an article by form. */
export function groupForms(candidates: Iterable<Candidate>): Map<string, FormGroup> {
  const groups = new Map<string, FormGroup>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key) ?? { key: candidate.key, text: candidate.text, candidates: [], votes: { person: 0, organization: 0, place: 0, event: 0, product: 0 }, strong: 0 };
    group.candidates.push(candidate);
    for (const type of TYPES) group.votes[type] += candidate.votes[type];
    if (!candidate.weak) group.strong++;
    groups.set(candidate.key, group);
  }
  return groups;
}

const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'product'];

/**
 * The type of a form in this article, or undefined where it is no name: by the model's chances and the rules' votes together, by the votes alone
 * for a language without a model.
 */
export function decideType(group: FormGroup, words: ArticleWords): EntityType | undefined {
  const byVotes = decideByVotes(group, words);
  return group.candidates[0]?.chances ? weighChances(group, words, byVotes) : byVotes;
}

/** Where nothing speaks for a type, several capitalised words are taken for a person and a single one is not marked. */
function decideByVotes(group: FormGroup, { ordinary, language }: ArticleWords): EntityType | undefined {
  const sample = group.candidates[0];
  if (!sample) return undefined;
  const { type, votes } = best(group);
  const single = sample.to - sample.from === 1;
  const lower = sample.text.toLowerCase();
  const common = nameLexicon(language).ambiguous.has(lower);
  if (sample.senses.length > 0) {
    if (group.strong === 0 && single && common) return undefined;
    return group.strong === 0 && single && ordinary.has(lower) && votes < 5 ? undefined : type;
  }
  if (single && (group.strong === 0 || sample.text.length < 2) && (ordinary.has(lower) || votes < 2.5)) return undefined;
  if (single && ordinary.has(lower) && votes / group.candidates.length < 2.5) return undefined;
  if (type === 'organization' && single && !sample.acronym && votes < group.candidates.length) return 'product';
  if (votes > 0) return type;
  return group.strong > 0 && !single ? 'person' : undefined;
}

function best(group: FormGroup): { type: EntityType; votes: number } {
  let type: EntityType = 'person';
  for (const other of TYPES) if (group.votes[other] > group.votes[type]) type = other;
  return { type, votes: group.votes[type] };
}
