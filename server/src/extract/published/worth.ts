import type { Granularity } from '../facts.ts';
import counts from './counts.json' with { type: 'json' };

/** What a ground for a publication date is worth: how finely it tells the date, and how far it is believed. */
export interface Worth {
  readonly granularity: Granularity;
  /** What it would be believed without counts. */
  readonly assumed: number;
}

/** The grounds by their names: which line states the date, what speaks for a day and how its year is known (see `votes.ts`), or what tells a year alone. */
export const WORTH: Readonly<Record<string, Worth>> = {
  'line labelled': { granularity: 'day', assumed: 0.98 },
  'line on top': { granularity: 'day', assumed: 0.98 },
  'line below': { granularity: 'day', assumed: 0.9 },
  'lines disagree': { granularity: 'day', assumed: 0.8 },
  'file day': { granularity: 'day', assumed: 0.85 },
  'file month': { granularity: 'month', assumed: 0.8 },
  'offset written': { granularity: 'day', assumed: 0.9 },
  'present written': { granularity: 'day', assumed: 0.7 },
  'weekday written': { granularity: 'day', assumed: 0.85 },
  'caption written': { granularity: 'day', assumed: 0.6 },
  'eve written': { granularity: 'day', assumed: 0.7 },
  'lead written': { granularity: 'year', assumed: 0.75 },
  'last written': { granularity: 'year', assumed: 0.65 },
  'offset fitting': { granularity: 'day', assumed: 0.75 },
  'present fitting': { granularity: 'month', assumed: 0.78 },
  'weekday fitting': { granularity: 'day', assumed: 0.6 },
  'eve fitting': { granularity: 'day', assumed: 0.6 },
  'caption fitting': { granularity: 'month', assumed: 0.6 },
  'lead fitting': { granularity: 'month', assumed: 0.65 },
  'eve guessed': { granularity: 'day', assumed: 0.5 },
  'weekday guessed': { granularity: 'month', assumed: 0.5 },
  'near anniversary': { granularity: 'day', assumed: 0.5 },
  sum: { granularity: 'year', assumed: 0.85 },
  anniversary: { granularity: 'year', assumed: 0.85 },
  'dated series': { granularity: 'year', assumed: 0.6 },
};

/** How many articles a ground told right, and of how many, on the half that `scripts/calibrate-published.ts` counts from. */
export interface Counted {
  readonly right: number;
  readonly of: number;
}

/** The counts of a ground; none for one that no article had. */
export function countsOf(ground: string): Counted {
  const found = new Map<string, readonly number[]>(Object.entries(counts)).get(ground) ?? [];
  return { right: found[0] ?? 0, of: found[1] ?? 0 };
}

/** As many articles as an assumption weighs, as many as let a ground speak for itself, and as many as let all grounds of one granularity speak for each of them. */
const WEIGHT = 5;
const OWN = 40;
const SHARED = 20;

/** The share of right answers, drawn to what is assumed where few were counted; 0 to 0.99 in hundredths. */
export function confidenceOf({ right, of }: Counted, assumed: number): number {
  return Math.min(0.99, Math.round((100 * (right + WEIGHT * assumed)) / (of + WEIGHT)) / 100);
}

/**
 * How far a ground is believed: as its counts say. A ground of few counts is believed as all concluded ones of its granularity
 * together, where those have enough; their differences are then no more than chance.
 */
export function believed(ground: string): number {
  const known = remembered.get(ground);
  if (known !== undefined) return known;
  const worth = WORTH[ground];
  const made = worth ? shared(ground, worth) ?? confidenceOf(countsOf(ground), worth.assumed) : 0;
  remembered.set(ground, made);
  return made;
}

const remembered = new Map<string, number>();

/** The confidence of all concluded grounds of one granularity, where the ground has too few counts of its own and they have enough. */
function shared(ground: string, { granularity }: Worth): number | undefined {
  if (countsOf(ground).of >= OWN || isStated(ground)) return undefined;
  const all = Object.keys(WORTH).filter((one) => WORTH[one]?.granularity === granularity && !isStated(one)).map(countsOf);
  const of = sum(all.map((counted) => counted.of));
  return of >= SHARED ? Math.round((100 * sum(all.map(({ right }) => right))) / of) / 100 : undefined;
}

/** True for a line or a path that states the date; what is concluded is another matter. */
function isStated(ground: string): boolean {
  return ground.startsWith('line') || ground.startsWith('file');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
