import type { Trees } from '../../base/trees.ts';

/** What tells of two figures whether they speak of one thing: a first look at the two alone, then one at them among their rivals in both texts. */
export interface AlignModel {
  readonly first: Trees;
  /** None while it is being learnt. */
  readonly second?: Trees | undefined;
}
