import type { Verdict } from '../../compare/types.ts';

/**
 * The shape that stands for a verdict, as an SVG path around (0, 0) within a radius of 6, so that no picture says by colour alone what it
 * says: a diamond for a conflict, a triangle for a tension, a square for a dispute, a cross for a correction, a disc for what moves with
 * time, a ring for agreement.
 */
export function markPath(verdict: Verdict): string {
  return paths[verdict];
}

/** The same shape as a small picture of its own, for legends and tables; screen readers are told its name by the words beside it. */
export function markIcon(verdict: Verdict): string {
  return `<svg class="mark ${verdict}" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true"><path d="${markPath(verdict)}"/></svg>`;
}

const disc = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z';
const ring = `${disc}M-2.5 0a2.5 2.5 0 1 1 5 0a2.5 2.5 0 1 1 -5 0z`;
const paths: Readonly<Record<Verdict, string>> = {
  conflict: 'M0 -6.5L6.5 0L0 6.5L-6.5 0z',
  tension: 'M0 -6L6 5L-6 5z',
  dispute: 'M-5 -5H5V5H-5z',
  correction: 'M-2 -6H2V-2H6V2H2V6H-2V2H-6V-2H-2z',
  evolution: disc,
  refined: ring,
  corroborated: ring,
};
