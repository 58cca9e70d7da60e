import type { EntityType } from '../facts.ts';

/** Who a form stands for. */
export interface Identity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly inferred: boolean;
  readonly anchored: boolean;
}
