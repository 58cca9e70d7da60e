import { grouped } from '../../base/grouped.ts';
import { memoised } from '../../base/memo.ts';
import { probabilityFrom, type Trees } from '../../base/trees.ts';
import { relatePlaces } from '../../extract/entities/containment.ts';
import type { Prepared } from '../prepared.ts';
import { alike } from '../values/entity.ts';
import { featuresOf } from './features.ts';
import { slotsOf, type Filled } from './slot.ts';
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
  const kinds = grouped(theirs, ({ kind }) => kind);
  const met = ours.flatMap((one) => (kinds.get(one.kind) ?? []).flatMap((two) => meeting(one, two)));
  const [byOurs, byTheirs] = [grouped(met, (pair) => pair.a), grouped(met, (pair) => pair.b)];
  const keysA = new Set(ours.map(keyOf));
  const keysB = new Set(theirs.map(keyOf));
  return met.flatMap((pair) => {
    if (pair.equal || ofTwo(pair.a, pair.b) || givesBoth(pair.a, pair.b, ours) || givesBoth(pair.b, pair.a, theirs)) return [];
    const around = [byOurs.get(pair.a) ?? [], byTheirs.get(pair.b) ?? []];
    const rivalry = {
      likeness: pair.likeness,
      rival: mostOf(around, pair, false),
      answered: mostOf(around, pair, true),
      held: Number(keysB.has(keyOf(pair.a))) + Number(keysA.has(keyOf(pair.b))),
    };
    return [{ a: pair.a, b: pair.b, row: featuresOf(pair.a, pair.b, pair.common, rivalry, story) }];
  });
}

/** How alike the likest of the other pairs is, of those with equal fillings or of those with different ones. */
function mostOf(around: readonly (readonly Met[])[], pair: Met, equal: boolean): number {
  let most = 0;
  for (const pairs of around) for (const other of pairs) if (other !== pair && other.equal === equal && other.likeness > most) most = other.likeness;
  return most;
}

/** True for what two people or bodies have each of their own: two ministers, two nationalities. */
function ofTwo(a: Filled, b: Filled): boolean {
  return owned.has(a.kind) && a.near && b.near && a.owner !== b.owner;
}

const owned: ReadonlySet<string> = new Set(['portfolio', 'nation']);

/** True if the sentence of a slot names the other filling, too. */
function givesBoth(slot: Filled, other: Filled, all: readonly Filled[]): boolean {
  return slot.names.has(other.key) || all.some(({ sentence, kind, key }) => sentence.start === slot.sentence.start && kind === slot.kind && key === other.key);
}

const keyOf = ({ kind, key }: Filled): string => `${kind} ${key}`;

function meeting(a: Filled, b: Filled): Met | [] {
  const common = commonOf(a, b);
  if (common.count === 0 && !tied(a, b)) return [];
  const governed = Number(a.before !== '' && a.before === b.before) + Number(a.behind !== '' && a.behind === b.behind);
  const likeness = common.near + common.wide + 0.3 * governed + (a.owner !== '' && a.owner === b.owner ? 0.3 : 0);
  return { a, b, common, likeness, equal: isOneFilling(a, b) };
}

/** What needs no word in common: two answers to yes or no, two notions of a narrow class, and what is told of one owner. */
function tied(a: Filled, b: Filled): boolean {
  return !broad.has(a.kind) || (a.owner !== '' && a.owner === b.owner && a.kind !== 'person');
}

const broad: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'role', 'site', 'colour', 'vehicle', 'kin']);

/** True for one filling, under whatever name, and for a place that lies in the other. */
function isOneFilling(a: Filled, b: Filled): boolean {
  if (a.key === b.key) return true;
  return a.value === '' && b.value === '' && haveOneName(`${a.kind}\n${a.name}\n${b.name}`);
}

/** Pairs of names that are met again and again are kept at hand. */
const PAIRS = 50_000;
/** Characters of two names that are still kept. */
const LONGEST = 160;

const haveOneName: (kindAndNames: string) => boolean = memoised(PAIRS, (key) => {
  const [kind = '', a = '', b = ''] = key.split('\n');
  return alike(a, b) || (kind === 'place' && /^(?:same|inside|around)$/.test(relatePlaces(a, b)));
}, LONGEST);

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
