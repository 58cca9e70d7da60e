import type { Translate } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import type { Comparison } from '../compare/types.ts';
import type { Snapshot } from '../corpus/types.ts';
import type { Review } from './review/review.ts';

/** A passage of a file, in UTF-16 offsets. */
export interface Place extends Span {
  readonly file: string;
}

/**
 * All that an editor feature may look at: one moment of one folder. Features are functions from a view to plain data in
 * offsets; they hold nothing between two calls.
 */
export interface View {
  readonly snapshot: Snapshot;
  /** Without the findings that a decision settles. */
  readonly comparison: Comparison;
  /** What people decided, held against all findings. */
  readonly review: Review;
  /** Text of a file as the snapshot knows it; empty where it is not known. */
  textOf(file: string): string;
  /** Path of a file as a person names it. */
  nameOf(file: string): string;
  /** Where a click on the passage leads. */
  linkTo(place: Place): string;
  readonly translate: Translate;
  /** Language of the reader, for dates and numbers; not that of the articles. */
  readonly locale: 'fr' | 'en';
}
