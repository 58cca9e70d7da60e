import { cross } from '../align/meetings.ts';
import { probabilityFrom, type Trees } from '../../base/trees.ts';
import type { Prepared } from '../prepared.ts';
import { featuresOf } from './features.ts';
import { isOneFilling } from './oneFilling.ts';
import { slotsOf, type Filled, type Slots } from './slot.ts';
import { commonOf, type Common } from './words.ts';

/** Two slots of two texts with different fillings. */
export interface Candidate {
  readonly a: Filled;
  readonly b: Filled;
  readonly row: readonly number[];
}

/** Two slots that are one, as far as the words around them tell. */
export interface SlotAlignment extends Candidate {
  /** Probability that they are one, 0 to 1. */
  readonly probability: number;
}

/** How else the slots of a pair could be paired. */
export interface Rivalry {
  /** How alike the two slots are. */
  readonly likeness: number;
  /** How alike the likest other pair with one of them is, with another filling. */
  readonly rival: number;
  /** How alike one of them and a slot of the other text with the very same filling are. */
  readonly answered: number;
  /** How many of the two fillings the other text names in a slot, too. */
  readonly held: number;
}

interface Met {
  readonly a: Filled;
  readonly b: Filled;
  readonly common: Common;
  readonly likeness: number;
  readonly equal: boolean;
}

/** Pairs of slots of one kind that have anything in common, and different fillings. */
export function candidates(a: Prepared, b: Prepared, story: number): Candidate[] {
  const [ours, theirs] = [slotsOf(a), slotsOf(b)];
  const met = meetings(ours, theirs);
  const [ofOurs, ofTheirs] = [rivalsIn(met, ours, 'a'), rivalsIn(met, theirs, 'b')];
  return met.flatMap((pair) => {
    const { a: one, b: two, likeness } = pair;
    if (pair.equal || ofTwo(one, two) || givesBoth(one, two) || givesBoth(two, one)) return [];
    const [our, their] = [ofOurs[one.row], ofTheirs[two.row]];
    const rivalry = {
      likeness,
      rival: Math.max(bestBut(pair, our), bestBut(pair, their)),
      answered: Math.max(our?.equal ?? 0, their?.equal ?? 0),
      held: Number(theirs.tokens.has(one.token)) + Number(ours.tokens.has(two.token)),
    };
    return [{ a: one, b: two, row: featuresOf(one, two, pair.common, rivalry, story) }];
  });
}

function meetings(ours: Slots, theirs: Slots): Met[] {
  const crossing = cross(ours.bag, theirs.bag, ours.kinds, theirs.kinds);
  const met: Met[] = [];
  for (const one of ours.all) {
    for (const two of theirs.byKind.get(one.kind) ?? []) {
      const common = commonOf(one, two, crossing);
      if (common.count > 0 || tied(one, two)) met.push({ a: one, b: two, common, likeness: likenessOf(one, two, common), equal: isOneFilling(one, two) });
    }
  }
  return met;
}

/** How alike the likest pairs of a slot are: the one with an equal filling, the two with others. */
interface Rivals {
  equal: number;
  first: number;
  best: Met | undefined;
  second: number;
}

function rivalsIn(met: readonly Met[], { all }: Slots, side: 'a' | 'b'): readonly Rivals[] {
  const rivals = all.map((): Rivals => ({ equal: 0, first: 0, best: undefined, second: 0 }));
  for (const pair of met) {
    const of = rivals[pair[side].row];
    if (!of) continue;
    if (pair.equal) of.equal = Math.max(of.equal, pair.likeness);
    else if (pair.likeness > of.first) [of.first, of.best, of.second] = [pair.likeness, pair, of.first];
    else of.second = Math.max(of.second, pair.likeness);
  }
  return rivals;
}

const bestBut = (pair: Met, rivals: Rivals | undefined): number => (rivals?.best === pair ? rivals.second : (rivals?.first ?? 0));

/** True for what two people or bodies have each of their own: two ministers, two nationalities. */
function ofTwo(a: Filled, b: Filled): boolean {
  return owned.has(a.kind) && a.near && b.near && a.owner !== b.owner;
}

const owned: ReadonlySet<string> = new Set(['portfolio', 'nation']);

/** True if the sentence of a slot names the other filling, too. */
function givesBoth(slot: Filled, other: Filled): boolean {
  return slot.names.has(other.key) || slot.fellows.has(other.key);
}

function likenessOf(a: Filled, b: Filled, common: Common): number {
  const governed = Number(a.before !== '' && a.before === b.before) + Number(a.behind !== '' && a.behind === b.behind);
  return common.near + common.wide + 0.3 * governed + (a.owner !== '' && a.owner === b.owner ? 0.3 : 0);
}

/** What needs no word in common: two answers to yes or no, two notions of a narrow class, and what is told of one owner. */
function tied(a: Filled, b: Filled): boolean {
  return !broad.has(a.kind) || (a.owner !== '' && a.owner === b.owner && a.kind !== 'person');
}

const broad: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'role', 'site', 'colour', 'vehicle', 'kin']);

/** Those of two articles that are each the other's likeliest partner, and likelier than `least`. */
export function alignSlots(a: Prepared, b: Prepared, story: number, trees: Trees, least: number): SlotAlignment[] {
  const pairs = candidates(a, b, story).map((pair): SlotAlignment => ({ ...pair, probability: probabilityFrom(trees, pair.row, least) })).filter(({ probability }) => probability >= least);
  pairs.sort((x, y) => y.probability - x.probability || x.a.start - y.a.start || x.b.start - y.b.start);
  const taken = new Set<Filled>();
  return pairs.filter(({ a: one, b: two }) => {
    if (taken.has(one) || taken.has(two)) return false;
    taken.add(one).add(two);
    return true;
  });
}
