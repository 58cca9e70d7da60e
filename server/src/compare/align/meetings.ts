import { REACHES, widest, type Bag, type Meeting, type Words } from './words.ts';

/** All meetings of the rows of two bags. To be asked before the next crossing is made: they share their memory. */
export interface Crossing {
  /** How many concepts two rows have in common. */
  count(row: number, other: number): number;
  meeting(row: number, other: number): Meeting;
}

/** Sums of two rows: the strongest concept, what all say, then for each reach what those in common say on either side. */
const CELL = 2 + 2 * REACHES;

let counts = new Uint16Array(0);
let sums = new Float64Array(0);

/**
 * Has the words of two articles meet in one pass over the concepts that both have, however many rows hold them. Only rows of one group meet;
 * `groups` and `others` have a number for each row that takes part, the first ones.
 */
export function cross(a: Bag, b: Bag, groups: Int32Array, others: Int32Array): Crossing {
  const width = others.length;
  clear(groups.length * width);
  const [endA, endB] = [a.inOrder.length, b.inOrder.length];
  for (let i = 0, j = 0; i < endA && j < endB; ) {
    const [one = 0, two = 0] = [a.inOrder[i], b.inOrder[j]];
    if (one < two) i++;
    else if (two < one) j++;
    else {
      const [nextA, nextB] = [behind(a, i), behind(b, j)];
      for (; i < nextA; i++) meetRows(a, a.order[i] ?? 0, b, j, nextB, groups, others);
      j = nextB;
    }
  }
  return {
    count: (row, other) => counts[row * width + other] ?? 0,
    meeting: (row, other) => meetingOf(sums, row * width + other, counts[row * width + other] ?? 0, a, row, b, other),
  };
}

/** Where the next concept begins. */
function behind({ inOrder }: Bag, from: number): number {
  let end = from + 1;
  while (end < inOrder.length && inOrder[end] === inOrder[from]) end++;
  return end;
}

function meetRows(a: Bag, entry: number, b: Bag, from: number, end: number, groups: Int32Array, others: Int32Array): void {
  const [row, width] = [a.rows[entry] ?? 0, others.length];
  if (row >= groups.length) return;
  for (let j = from; j < end; j++) {
    const other = b.order[j] ?? 0;
    const column = b.rows[other] ?? 0;
    if (groups[row] !== others[column]) continue;
    const cell = row * width + column;
    counts[cell] = (counts[cell] ?? 0) + 1;
    add(sums, cell, a, entry, b, other);
  }
}

function clear(cells: number): void {
  if (counts.length < cells) {
    counts = new Uint16Array(2 * cells);
    sums = new Float64Array(2 * CELL * cells);
    return;
  }
  counts.fill(0, 0, cells);
  sums.fill(0, 0, CELL * cells);
}

const alone = new Float64Array(CELL);

/** The same of two rows alone. */
export function meet({ bag: a, row }: Words, { bag: b, row: other }: Words): Meeting {
  alone.fill(0);
  let count = 0;
  const [endA, endB] = [a.starts[row + 1] ?? 0, b.starts[other + 1] ?? 0];
  for (let i = a.starts[row] ?? 0, j = b.starts[other] ?? 0; i < endA && j < endB; ) {
    const [one = 0, two = 0] = [a.concepts[i], b.concepts[j]];
    if (one === two) {
      count++;
      add(alone, 0, a, i, b, j);
    }
    if (one <= two) i++;
    if (two <= one) j++;
  }
  return meetingOf(alone, 0, count, a, row, b, other);
}

/** Adds what one concept says to a cell. */
function add(cells: Float64Array, cell: number, a: Bag, i: number, b: Bag, j: number): void {
  const at = CELL * cell;
  const say = (a.telling[i] ?? 0) * (widest[(a.distances[i] ?? 0) + (b.distances[j] ?? 0)] ?? 0);
  if (say > (cells[at] ?? 0)) cells[at] = say;
  if (a.concepts[i] !== a.nouns[a.rows[i] ?? 0]) cells[at + 1] = (cells[at + 1] ?? 0) + say;
  for (let r = 0; r < REACHES; r++) {
    const reach = at + 2 + 2 * r;
    cells[reach] = (cells[reach] ?? 0) + (a.says[REACHES * i + r] ?? 0);
    cells[reach + 1] = (cells[reach + 1] ?? 0) + (b.says[REACHES * j + r] ?? 0);
  }
}

function meetingOf(cells: Float64Array, cell: number, count: number, a: Bag, row: number, b: Bag, other: number): Meeting {
  const at = CELL * cell;
  const share = (r: number): number => mean(cells[at + 2 + 2 * r] ?? 0, a.all[REACHES * row + r] ?? 0, cells[at + 3 + 2 * r] ?? 0, b.all[REACHES * other + r] ?? 0);
  return { shared: [share(0), share(1), share(2)], strongest: cells[at] ?? 0, sum: cells[at + 1] ?? 0, count };
}

function mean(metA: number, allA: number, metB: number, allB: number): number {
  return allA === 0 || allB === 0 ? 0 : Math.sqrt((metA / allA) * (metB / allB));
}
