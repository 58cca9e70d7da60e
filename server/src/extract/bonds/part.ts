import type { Bond, Quantity } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { quantityOf, wordsOf, type BondFinder } from './bond.ts';

/**
 * A number that its wording makes a part of those before it: *12 morts et 3 blessés, dont 5 enfants*, *40 people, of whom 12*. The whole is the sum
 * of what stands before in the clause, since the words do not tell which of them is meant.
 */
export const part: BondFinder = (context) => {
  const { pieces, slots } = skeletonOf(context);
  return slots.flatMap((at) => {
    const quantity = quantityOf(pieces[at]);
    const link = quantity === undefined ? undefined : linkBefore(pieces, at);
    return quantity && link !== undefined && plain(quantity) ? bond(pieces, link, quantity) : [];
  });
};

/** Pieces between a whole and the word that takes a part of it. */
const REACH = 8;

function linkBefore(pieces: readonly Piece[], at: number): number | undefined {
  if (/^(?:dont|including)$/.test(pieces[at - 1]?.word ?? '')) return at - 1;
  return /^of wh(?:om|ich)$/.test(wordsOf(pieces, at - 2, at).join(' ')) ? at - 2 : undefined;
}

function bond(pieces: readonly Piece[], link: number, part: Quantity): Bond[] {
  const before = wholesBefore(pieces, link);
  const last = before.at(-1);
  if (!last || last.at < link - REACH || !before.every(({ of }) => kindred(of, part))) return [];
  const high = before.reduce<number | null>((sum, { of }) => (sum === null || of.high === null ? null : sum + of.high), 0);
  const low = before.reduce((sum, { of }) => sum + (of.low ?? 0), 0);
  const [first] = before;
  return [{ kind: 'part', stated: { start: first?.of.start ?? 0, end: last.of.end, low, high }, against: [{ start: part.start, end: part.end, low: part.low, high: part.high }], close: before.length === 1 }];
}

/** The numbers of the clause before a link, up to an earlier one of its kind. */
function wholesBefore(pieces: readonly Piece[], link: number): { readonly of: Quantity; readonly at: number }[] {
  const found: { of: Quantity; at: number }[] = [];
  for (let at = link - 1; at >= 0 && pieces[at]?.word !== ';' && pieces[at]?.word !== ':'; at--) {
    const of = quantityOf(pieces[at]);
    if (of) found.unshift({ of, at });
  }
  return found;
}

/** Exact to the writer, and a count or a sum of money: shares of shares are told in per cent too. */
function plain({ approximate, unit, low }: Quantity): boolean {
  return !approximate && low !== null && (unit === undefined || /^[A-Z]{3}$/.test(unit));
}

/** A part of the same stuff: a count whose noun is the whole's or left out, or money of one currency. */
function kindred(whole: Quantity, part: Quantity): boolean {
  if (whole.approximate || whole.unit !== part.unit) return false;
  return part.unit !== undefined || part.noun === undefined || part.noun === whole.noun || (people.has(part.noun) && people.has(whole.noun ?? ''));
}

const people: ReadonlySet<string> = new Set(
  'mort morte blessé blessée disparu victime personne homme femme enfant civil passager tué otage mineur élève étudiant manifestant policier soldat militaire ressortissant habitant migrant réfugié touriste dead injured missing victim person people man woman child civilian passenger hostage minor pupil student demonstrator officer soldier national resident migrant refugee tourist death'.split(' '),
);
