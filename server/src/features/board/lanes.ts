import type { Verdict } from '../../compare/types.ts';
import type { Cell, Matrix } from './matrix.ts';

/** The dated statements of one fact, for a line of time. */
export interface Lane {
  readonly subject: string;
  readonly attribute: string;
  readonly verdict: Verdict;
  readonly points: readonly Point[];
}

/** Statements of one value for one day; the first of them stands for all. */
export interface Point {
  /** ISO day of which the statement is true, or on which it was published; empty where neither is known. */
  readonly day: string;
  readonly value: string;
  readonly side: number;
  /** Names of the sources, in order of publication. */
  readonly sources: readonly string[];
  readonly cell: Cell;
}

const oneMonth = 31 * 24 * 3600 * 1000;

/** The rows of a matrix as lanes. Rows with one point only tell nothing of time and are left out. */
export function lanesOf({ columns, rows }: Matrix): Lane[] {
  return rows.flatMap(({ subject, attribute, verdict, cells }): Lane[] => {
    const points = new Map<string, { point: Omit<Point, 'sources'>; sources: string[] }>();
    cells.forEach((said, at) => {
      for (const cell of said) {
        const day = dayOf(cell, columns[at]?.published ?? '');
        const known = points.get(`${day} ${cell.side}`);
        const source = columns[at]?.name ?? '';
        if (!known) points.set(`${day} ${cell.side}`, { point: { day, value: cell.value, side: cell.side, cell }, sources: [source] });
        else if (!known.sources.includes(source)) known.sources.push(source);
      }
    });
    const ordered = [...points.values()].map(({ point, sources }): Point => ({ ...point, sources })).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.side - b.side));
    return ordered.length > 1 ? [{ subject, attribute, verdict, points: ordered }] : [];
  });
}

/** The day that a statement dates itself, if it is exact to a month; else that of publication. */
function dayOf({ asOf: { earliest, latest } }: Cell, published: string): string {
  if (earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) <= oneMonth) return earliest;
  return /^\d{4}(-\d{2}){0,2}$/.test(published) ? `${published}-01-01`.slice(0, 10) : '';
}
