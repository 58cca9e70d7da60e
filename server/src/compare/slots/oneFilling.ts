import { relatePlaces } from '../../extract/entities/containment.ts';
import { alike } from '../values/entity.ts';
import type { Filled } from './slot.ts';

/** Pairs of names that are met again and again are kept at hand. */
const PAIRS = 50_000;

const known = new Map<string, Map<string, boolean>>();
let pairs = 0;

/** True for one filling, under whatever name, and for a place that lies in the other. */
export function isOneFilling(a: Filled, b: Filled): boolean {
  if (a.key === b.key) return true;
  if (a.value !== '' || b.value !== '') return false;
  const before = known.get(a.filling)?.get(b.name);
  return before ?? keep(a, b.name, haveOneName(a, b));
}

function haveOneName({ kind, name }: Filled, { name: other }: Filled): boolean {
  return alike(name, other) || (kind === 'place' && /^(?:same|inside|around)$/.test(relatePlaces(name, other)));
}

function keep({ filling }: Filled, name: string, one: boolean): boolean {
  if (++pairs > PAIRS) {
    known.clear();
    pairs = 1;
  }
  const others = known.get(filling) ?? new Map<string, boolean>();
  known.set(filling, others.set(name, one));
  return one;
}
