/**
 * How two values of one attribute stand to each other. `equal`: the same; `refines`: one contains the other (2022 and February
 * 2022, *une dizaine* and 12); `differs`: both cannot be right; `strains`: not excluded, but nobody who knew the one would say
 * the other (*plus de 20 %* and 30 %); `apart`: so far from each other that they measure two things.
 */
export type Relation = 'equal' | 'refines' | 'differs' | 'strains' | 'apart';

/** What the comparison of values needs to know beside them. */
export interface ValueContext {
  /** Coarsest rounding of a plainly stated figure, where the attribute has one. */
  readonly step?: number | undefined;
  /** True for what is at one place only (a birth): places that are known to lie elsewhere exclude each other. */
  readonly onePlace?: boolean;
  /** Shared key of an entity of the first and of the second article. */
  readonly entityOfA: (id: string) => string;
  readonly entityOfB: (id: string) => string;
}
