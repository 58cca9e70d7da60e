import { memoisedOf } from '../../base/memo.ts';
import { numberOf } from '../../base/numbers.ts';
import type { Prepared } from '../prepared.ts';
import { featureNames, featuresWhere } from './features.ts';
import { figuresOf, isEqual, type Aligned } from './figure.ts';
import { cross, type Crossing } from './meetings.ts';
import { probabilityFrom, type Trees } from '../../base/trees.ts';
import { NONE, Rivals, rivalry, type Look } from './rivals.ts';
import type { Bag } from './words.ts';

/** Two figures of two texts with what the first look and their rivals say. */
export interface Contested {
  readonly a: Aligned;
  readonly b: Aligned;
  /** That of the first look. */
  readonly probability: number;
  readonly equal: boolean;
  /** Works out the features of the second look, in the order of {@link contestNames}. */
  readonly row: () => readonly number[];
}

/** What the second look sees: all that the first one saw, what that one made of it, and how the rivals in both texts fare. */
export const contestNames: readonly string[] = [...featureNames, 'first-look', 'best-rival', 'other-best-rival', 'best-equal', 'other-best-equal', 'lead', 'places', 'candidates'];

/** Pairs that the first look thinks less likely than this are not looked at again. */
const UNLIKELY = 0.01;
/** Figures of an article that are aligned, the first ones: more of them are a table. */
const MOST = 60;

/** All pairs of two texts that may be of one thing. `story` is the likeness of the leads. */
export function contested(a: Prepared, b: Prepared, story: number, first: Trees): Contested[] {
  const looks: Look[] = [];
  const [ofA, ofB] = [new Map<Aligned, Rivals>(), new Map<Aligned, Rivals>()];
  met(a, b, (one, two, crossing) => {
    const row = featuresWhere(one, two, story, crossing.meeting(one.words.row, two.words.row));
    const probability = probabilityFrom(first, row, UNLIKELY);
    const look = { a: one, b: two, row, probability, odds: probability === 0 ? NONE : Math.log(probability / (1 - probability)), equal: probability > 0 && isEqual(one, two) };
    looks.push(look);
    rivalsOf(ofA, one).add(look, two.number);
    rivalsOf(ofB, two).add(look, one.number);
  });
  return looks.flatMap((look) => (look.probability === 0 ? [] : [{ a: look.a, b: look.b, probability: look.probability, equal: look.equal, row: () => [...look.row, ...rivalry(look, rivalsOf(ofA, look.a), rivalsOf(ofB, look.b))] }]));
}

function rivalsOf(known: Map<Aligned, Rivals>, figure: Aligned): Rivals {
  const before = known.get(figure);
  if (before) return before;
  const made = new Rivals();
  known.set(figure, made);
  return made;
}

/** Pairs of one unit that have anything in common but the story. */
export function candidates(a: Prepared, b: Prepared): [Aligned, Aligned][] {
  const pairs: [Aligned, Aligned][] = [];
  met(a, b, (one, two) => pairs.push([one, two]));
  return pairs;
}

function met(a: Prepared, b: Prepared, tell: (one: Aligned, two: Aligned, crossing: Crossing) => void): void {
  const [ours, theirs] = [contestantsOf(a), contestantsOf(b)];
  if (!ours.bag || !theirs.bag) return;
  const crossing = cross(ours.bag, theirs.bag, ours.units, theirs.units);
  for (const one of ours.figures) for (const two of theirs.figures) if (meets(one, two, crossing)) tell(one, two, crossing);
}

/** The figures of an article that are aligned, with the bag that their words lie in and a number for the unit of each. */
interface Contestants {
  readonly figures: readonly Aligned[];
  readonly bag: Bag | undefined;
  readonly units: Int32Array;
}

/** Articles whose contestants are kept at hand. */
const CAPACITY = 400;

const contestantsOf: (article: Prepared) => Contestants = memoisedOf(CAPACITY, (article) => {
  const all = figuresOf(article);
  const figures = all.slice(0, MOST);
  return { figures, bag: figures[0]?.words.bag, units: Int32Array.from(figures, ({ unit }) => numberOf(unit)) };
});

function meets(a: Aligned, b: Aligned, crossing: Crossing): boolean {
  if (a.unit !== b.unit) return false;
  if (a.unit === 'rank' && (a.number === 1 || b.number === 1)) return a.number !== b.number && a.noun !== '' && a.noun === b.noun;
  if (a.measured) return true;
  if ((a.noun !== '' && a.noun === b.noun) || (a.stated !== null && a.stated.claim.attribute === b.stated?.claim.attribute)) return true;
  return crossing.count(a.words.row, b.words.row) > 0;
}
