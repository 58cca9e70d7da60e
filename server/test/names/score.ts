import type { Mention } from '../../src/extract/facts.ts';
import type { GoldName } from './annotated.ts';

/** The types that are scored; events and products are not, but a person or place marked on one is wrong. */
export const SCORED = ['person', 'organization', 'place'] as const;

/** A name as a reader proposes it. */
export type Found = Pick<Mention, 'start' | 'end'> & { readonly type: string };

/** Hits, marks that are wrong, names that are missed. */
export interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

/** An empty tally. */
export const tally = (): Tally => ({ hit: 0, wrong: 0, missed: 0 });

/** F1 in percent, exact extent and type. */
export const f1 = ({ hit, wrong, missed }: Tally): number => (200 * hit) / Math.max(1, 2 * hit + wrong + missed);

/** Adds one article to the tallies `all` and of each type, and says what was wrong. */
export function score(names: readonly GoldName[], found: readonly Found[], totals: Record<string, Tally>): { wrong: Found[]; missed: GoldName[] } {
  const marks = found.filter(({ type }) => (SCORED as readonly string[]).includes(type));
  const same = (gold: GoldName, mark: Found): boolean => gold.start === mark.start && gold.end === mark.end && gold.types.includes(mark.type);
  const wrong = marks.filter((mark) => !names.some((gold) => same(gold, mark) || (gold.optional && gold.start < mark.end && mark.start < gold.end)));
  const wanted = names.filter((gold) => !gold.optional && gold.types.every((type) => (SCORED as readonly string[]).includes(type)));
  const missed = wanted.filter((gold) => !marks.some((mark) => same(gold, mark)));
  const count = (type: string, key: keyof Tally): void => {
    for (const name of ['all', type]) (totals[name] ??= tally())[key]++;
  };
  for (const gold of wanted) count(gold.types[0] ?? '', missed.includes(gold) ? 'missed' : 'hit');
  for (const mark of wrong) count(mark.type, 'wrong');
  return { wrong, missed };
}
