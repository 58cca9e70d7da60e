import type { Span } from '../../base/span.ts';
import type { EntityType } from '../facts.ts';
import type { ListEntry } from './gazetteer.ts';

/** How much speaks for each reading of a name; the sum over its mentions in an article decides. */
export type Votes = Readonly<Record<EntityType, number>>;

/** A possible name as one paragraph shows it, before the rest of the article is known. */
export interface Candidate extends Span {
  /** First and last-but-one token index in the paragraph. */
  readonly from: number;
  readonly to: number;
  /** The words as written, apostrophes straight, single spaces. */
  readonly text: string;
  /** `text` folded: names are compared under it. */
  readonly key: string;
  /** Entries of the lists that are written so. */
  readonly senses: readonly ListEntry[];
  readonly votes: Votes;
  /** How likely the model thinks each reading, in the order of its types; nothing where a language has no model. */
  readonly chances?: readonly number[];
  /** True where the capital is no evidence: at the start of a sentence, in a line of capitals. */
  readonly weak: boolean;
  /** True for a line in which capitals tell nothing at all. */
  readonly loose: boolean;
  /** True if it starts with a known first name or initials and goes on, as full names of people do. */
  readonly fullName: boolean;
  /** True if a noun in front says that it is a company: *la laiterie X*, *the lender X*. */
  readonly headed: boolean;
  /** True for a short word of capitals. */
  readonly acronym: boolean;
}
