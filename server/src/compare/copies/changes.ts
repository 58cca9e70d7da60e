import type { Span } from '../../base/span.ts';
import type { Prepared } from '../prepared.ts';
import { alike } from '../values/entity.ts';
import { relate } from '../values/relate.ts';
import type { Gap } from './gaps.ts';
import { valuesIn, type Value } from './values.ts';

/** A value of one copy that stands in the place of another. */
export interface Change {
  readonly a: Value;
  readonly b: Value;
}

/** Letters by which the words around a change may differ: an elided article, a plural. */
const SLACK = 2;
const kinds = ['date', 'number', 'name'] as const;

/** What was changed at one place where two copies part; nothing where the words around were rewritten too. */
export function changesAt(a: Prepared, b: Prepared, gap: Gap): Change[] {
  const [one, two] = [valuesIn(a, gap.a), valuesIn(b, gap.b)];
  const [onlyOne, onlyTwo] = unshared(one, two);
  const aligned = pairsOf(onlyOne, onlyTwo);
  if (aligned.length > 0 && replaces(aligned, gap)) return aligned.filter(excludes);
  for (const kind of kinds) {
    const [x, ...moreX] = onlyOne.filter((value) => value.kind === kind);
    const [y, ...moreY] = onlyTwo.filter((value) => value.kind === kind);
    if (x && y && moreX.length + moreY.length <= 1 && replaces([{ a: x, b: y }], gap) && excludes({ a: x, b: y })) return [{ a: x, b: y }];
  }
  return [];
}

/** What is left of two lists when the values are taken out that they share: from either end first, so that of two equal ones the right one stays. */
function unshared(one: readonly Value[], two: readonly Value[]): [Value[], Value[]] {
  let [from, end] = [0, 0];
  const least = Math.min(one.length, two.length);
  const meet = (i: number, j: number): boolean => {
    const [a, b] = [one[i], two[j]];
    return a !== undefined && b !== undefined && same(a, b);
  };
  while (from < least && meet(from, from)) from++;
  while (end < least - from && meet(one.length - 1 - end, two.length - 1 - end)) end++;
  const left = one.slice(from, one.length - end);
  const right = two.slice(from, two.length - end);
  const onlyLeft = left.filter((value) => {
    const at = right.findIndex((other) => same(value, other));
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  return [onlyLeft, right];
}

const same = (a: Value, b: Value): boolean => a.kind === b.kind && (a.shown === b.shown || (a.kind === 'name' && a.end - a.start === b.end - b.start && alike(a.shown, b.shown)));

/** The values of two passages in their order; nothing if they are not of the same kinds. A year that is read as a number is still one. */
function pairsOf(one: readonly Value[], two: readonly Value[]): Change[] {
  if (one.length !== two.length) return [];
  const pairs = one.flatMap((a, i): Change[] => {
    const b = two[i];
    return b && (a.kind === 'name') === (b.kind === 'name') ? [{ a, b }] : [];
  });
  return pairs.length === one.length ? pairs : [];
}

/** Nothing but the values changed: what is left of either passage is of one length (the texts themselves are not kept). */
function replaces(changes: readonly Change[], gap: Gap): boolean {
  const left = (values: readonly Span[], passage: Span, clipped: boolean): number =>
    values.reduce((rest, { start, end }) => rest - (clipped ? Math.min(end, passage.end) - Math.max(start, passage.start) : end - start), passage.end - passage.start);
  const [one, two] = [changes.map(({ a }) => a), changes.map(({ b }) => b)];
  return [true, false].some((clipped) => Math.abs(left(one, gap.a, clipped) - left(two, gap.b, clipped)) <= SLACK);
}

/** Both cannot be right: one is not the other rounded, bounded, spelt otherwise or told more exactly. */
export function excludes({ a, b }: Change): boolean {
  if (!a.sure && !b.sure) return false;
  if (a.kind === 'name' || b.kind === 'name') return !alike(a.shown, b.shown);
  if (a.value.kind === 'text' || b.value.kind === 'text') return digits(a.shown) !== digits(b.shown);
  if (a.value.kind !== b.value.kind) return true;
  if (oneForm(a.value, b.value)) return a.shown !== b.shown;
  const own = (id: string): string => id;
  const relation = relate(a.value, b.value, { entityOfA: own, entityOfB: own });
  return relation !== 'equal' && relation !== 'refines';
}

/** Written in one form (*au moins 281*, *au moins 201*): then another figure is another value. */
function oneForm(a: Value['value'], b: Value['value']): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.value.length === b.value.length && a.value.replace(/\d/g, '0') === b.value.replace(/\d/g, '0');
  if (a.kind !== 'quantity' || b.kind !== 'quantity') return false;
  return a.approximate === b.approximate && (a.low === null) === (b.low === null) && (a.high === null) === (b.high === null) && a.unit === b.unit;
}

const digits = (shown: string): string => shown.replace(/[\s  ]/g, '').replace(',', '.');
