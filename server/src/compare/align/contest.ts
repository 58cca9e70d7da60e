import { grouped } from '../../base/grouped.ts';
import type { Prepared } from '../prepared.ts';
import { featureNames, featuresOf } from './features.ts';
import { figuresOf, isEqual, type Aligned } from './figure.ts';
import { probabilityFrom, type Trees } from '../../base/trees.ts';
import { haveCommon } from './words.ts';

/** Two figures of two texts with what the first look and their rivals say. */
export interface Contested {
  readonly a: Aligned;
  readonly b: Aligned;
  /** That of the first look. */
  readonly probability: number;
  /** Works out the features of the second look, in the order of {@link contestNames}. */
  readonly row: () => readonly number[];
}

/** What the second look sees: all that the first one saw, what that one made of it, and how the rivals in both texts fare. */
export const contestNames: readonly string[] = [...featureNames, 'first-look', 'best-rival', 'other-best-rival', 'best-equal', 'other-best-equal', 'lead', 'places', 'candidates'];

/** Pairs that the first look thinks less likely than this are not looked at again. */
const UNLIKELY = 0.01;
/** Log-odds of a rival that is not there, or less likely. */
const NONE = -5;
/** Figures of an article that are aligned, the first ones: more of them are a table. */
const MOST = 60;

/** All pairs of two texts that may be of one thing. `story` is the likeness of the leads. */
export function contested(a: Prepared, b: Prepared, story: number, first: Trees): Contested[] {
  const looks = candidates(a, b).map(([one, two]): Look => {
    const row = featuresOf(one, two, story);
    const probability = probabilityFrom(first, row, UNLIKELY);
    return { a: one, b: two, row, probability, odds: probability === 0 ? NONE : Math.log(probability / (1 - probability)), equal: probability > 0 && isEqual(one, two) };
  });
  const ofA = grouped(looks, (look) => look.a);
  const ofB = grouped(looks, (look) => look.b);
  return looks.filter(({ probability }) => probability > 0).map((look) => ({ a: look.a, b: look.b, probability: look.probability, row: () => [...look.row, ...rivalry(look, ofA.get(look.a) ?? [], ofB.get(look.b) ?? [])] }));
}

interface Look {
  readonly a: Aligned;
  readonly b: Aligned;
  readonly row: readonly number[];
  readonly probability: number;
  readonly odds: number;
  readonly equal: boolean;
}

/** What each side's other partners say. Symmetric. */
function rivalry(look: Look, ofA: readonly Look[], ofB: readonly Look[]): number[] {
  const [rivalA, rivalB] = [best(ofA, (other) => other.b.number !== look.b.number), best(ofB, (other) => other.a.number !== look.a.number)];
  const [equalA, equalB] = [best(ofA, (other) => other !== look && other.equal), best(ofB, (other) => other !== look && other.equal)];
  const places = ofA.filter(({ odds }) => odds > look.odds).length + ofB.filter(({ odds }) => odds > look.odds).length;
  return [look.odds, Math.max(rivalA, rivalB), Math.min(rivalA, rivalB), Math.max(equalA, equalB), Math.min(equalA, equalB), look.odds - Math.max(rivalA, rivalB), places, Math.log(ofA.length + ofB.length)];
}

function best(looks: readonly Look[], counts: (look: Look) => boolean): number {
  let most = NONE;
  for (const look of looks) if (look.odds > most && counts(look)) most = look.odds;
  return most;
}

/** Pairs of one unit that have anything in common but the story. */
export function candidates(a: Prepared, b: Prepared): [Aligned, Aligned][] {
  const others = figuresOf(b).slice(0, MOST);
  return figuresOf(a).slice(0, MOST).flatMap((one) => others.filter((two) => meets(one, two)).map((two): [Aligned, Aligned] => [one, two]));
}

function meets(a: Aligned, b: Aligned): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit === 'rank' && (a.number === 1 || b.number === 1)) return a.number !== b.number && a.noun !== '' && a.noun === b.noun;
  if (isMeasured(a.unit)) return true;
  if ((a.noun !== '' && a.noun === b.noun) || (a.stated !== null && a.stated.claim.attribute === b.stated?.claim.attribute)) return true;
  return haveCommon(a.words, b.words);
}

/** Measures, money, shares, clock times and lengths of time are few in a text: any two may be of one thing. */
const isMeasured = (unit: string): boolean => /^#./.test(unit) || unit === 'clock' || unit === 'duration';
