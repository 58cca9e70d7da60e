import type { Bond, Bound, Quantity } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { isExactCount, quantityOf, wordsOf, type BondFinder } from './bond.ts';

/**
 * A total with all of its parts behind it: *douze morts (sept à A, trois à B et deux à C)*, *30 pupils: 16 girls and 14 boys.* The parts
 * must exclude one another by their wording (places, or the sexes), and the list must be coordinated to its end.
 */
export const parts: BondFinder = (context) => {
  const { pieces, slots } = skeletonOf(context);
  return slots.flatMap((at) => {
    const total = quantityOf(pieces[at]);
    return total?.noun !== undefined && isExactCount(total) && total.stated > 1 && !wordsOf(pieces, at - 3, at).some((word) => selecting.has(word)) ? bondAt(pieces, at, total) : [];
  });
};

/** Words between a total and its parts, and the longest part, in pieces. */
const REACH = 6;
const LONGEST = 9;
const MOST = 20;

function bondAt(pieces: readonly Piece[], at: number, total: Quantity): Bond[] {
  const open = openingBehind(pieces, at);
  const items = open === undefined ? [] : itemsFrom(pieces, open);
  if (items.length < 2 || !items.every((item) => sameStuff(item.quantity, total)) || !exclusive(pieces, items)) return [];
  const against = items.map(({ quantity }): Bound => ({ start: quantity.start, end: quantity.end, low: quantity.low, high: quantity.high }));
  return [{ kind: 'parts', stated: { start: total.start, end: total.end, low: total.low, high: total.high }, against, close: false }];
}

function openingBehind(pieces: readonly Piece[], at: number): number | undefined {
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = pieces[i]?.word ?? '.';
    if (word === '(' || word === ':') return i;
    if (/^[,;.!?]$/.test(word) || quantityOf(pieces[i]) || word === 'dont' || word === 'including') return undefined;
  }
  return undefined;
}

interface Item {
  readonly quantity: Quantity;
  readonly at: number;
}

/** The numbers that begin the items of an enumeration, if every item begins with one and the last is coordinated; else none. */
function itemsFrom(pieces: readonly Piece[], open: number): Item[] {
  const bracketed = pieces[open]?.word === '(';
  const items: Item[] = [];
  let coordinated = false;
  let expecting = true;
  for (let at = open + 1; items.length < MOST && at - (items.at(-1)?.at ?? open) <= LONGEST; at++) {
    const word = pieces[at]?.word ?? '.';
    if (bracketed ? word === ')' : word === '.' || word === ';') return coordinated && !expecting && (bracketed || at >= pieces.length - 2) ? items : [];
    const quantity = quantityOf(pieces[at]);
    if (expecting) {
      if ((word === 'et' || word === 'and') && !coordinated && items.length > 0) coordinated = true;
      else if (quantity && isExactCount(quantity)) {
        items.push({ quantity, at });
        expecting = false;
      } else return [];
    } else if (quantity || /^(?:\(|:|ou|or|dont|including|\/|-|contre)$/.test(word)) return [];
    else if (word === ',') expecting = true;
    else if (word === 'et' || word === 'and') {
      coordinated = true;
      expecting = true;
    }
  }
  return [];
}

/** The parts count what the total counts, or are told apart by sex or age. */
function sameStuff(item: Quantity, total: Quantity): boolean {
  return item.noun === undefined || item.noun === total.noun || pairs.some((pair) => pair.includes(item.noun ?? ''));
}

/** Parts that cannot overlap: each at a place of its own, or a pair such as women and men. */
function exclusive(pieces: readonly Piece[], items: readonly Item[]): boolean {
  if (pairs.some((pair) => items.length === 2 && new Set(items.map(({ quantity }) => quantity.noun)).size === 2 && items.every(({ quantity }) => pair.includes(quantity.noun ?? '')))) return true;
  return items.every(({ at }) => [1, 2].some((step) => locative.has(pieces[at + step]?.word ?? '') && [1, 2].some((more) => pieces[at + step + more]?.filler?.kind === 'mention')));
}

const pairs: readonly (readonly string[])[] = [['homme', 'femme'], ['garçon', 'fille'], ['man', 'woman'], ['boy', 'girl'], ['adulte', 'enfant'], ['adult', 'child']];
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const selecting = words('des parmi sur dont of among entre plus moins to');
const locative = words('à au aux en dans pour in at for from');
