import type { Granularity } from '../facts.ts';

/** What a ground for a publication date is worth: how finely it tells the date, and how often that was right. */
export interface Worth {
  readonly granularity: Granularity;
  /** Articles whose date the ground told, and those of them that it told right, counted by `scripts/calibrate-published.ts`; an article read in several ways counts as one. */
  readonly of: number;
  readonly right: number;
  /** What it would be believed without counts. */
  readonly assumed: number;
}

/** The grounds by their names: what speaks for a day and how its year is known (see `votes.ts`), or what tells a year alone. */
export const WORTH: Readonly<Record<string, Worth>> = {
  'offset written': { granularity: 'day', of: 1, right: 1, assumed: 0.9 },
  'present written': { granularity: 'day', of: 12, right: 7, assumed: 0.7 },
  'weekday written': { granularity: 'day', of: 0, right: 0, assumed: 0.85 },
  'caption written': { granularity: 'day', of: 0, right: 0, assumed: 0.6 },
  'eve written': { granularity: 'day', of: 0, right: 0, assumed: 0.7 },
  'lead written': { granularity: 'year', of: 46, right: 36, assumed: 0.82 },
  'last written': { granularity: 'year', of: 54, right: 34, assumed: 0.65 },
  'offset fitting': { granularity: 'day', of: 0, right: 0, assumed: 0.75 },
  'present fitting': { granularity: 'month', of: 20, right: 16, assumed: 0.78 },
  'weekday fitting': { granularity: 'day', of: 0, right: 0, assumed: 0.6 },
  'eve fitting': { granularity: 'day', of: 0, right: 0, assumed: 0.6 },
  'caption fitting': { granularity: 'month', of: 0, right: 0, assumed: 0.6 },
  'lead fitting': { granularity: 'month', of: 24, right: 16, assumed: 0.65 },
  'eve guessed': { granularity: 'day', of: 0, right: 0, assumed: 0.5 },
  'weekday guessed': { granularity: 'month', of: 6, right: 3, assumed: 0.5 },
  sum: { granularity: 'year', of: 2, right: 1, assumed: 0.85 },
  anniversary: { granularity: 'year', of: 0, right: 0, assumed: 0.85 },
  'dated series': { granularity: 'year', of: 23, right: 14, assumed: 0.58 },
  'bare series': { granularity: 'year', of: 66, right: 23, assumed: 0.36 },
};

/** As many articles as an assumption weighs. */
const WEIGHT = 5;

/** How far a ground is believed, 0 to 1 in hundredths: its share of right answers, drawn to the assumed one where few were counted. */
export function confidenceOf({ of, right, assumed }: Worth): number {
  return Math.round((100 * (right + WEIGHT * assumed)) / (of + WEIGHT)) / 100;
}
