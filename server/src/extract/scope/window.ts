import type { Piece } from '../skeleton.ts';
import type { Cell } from './cells.ts';
import type { ScopeLexicon } from './lexicon.ts';

/** The window of a count, normalised: *en deux mois* → `in:P2M`, *depuis 2022* → `since:2022`. */
export function windowOf(pieces: readonly Piece[], cell: Cell, lexicon: ScopeLexicon): string | undefined {
  for (let i = cell.at + 1; i < cell.to + 1; i++) {
    const filler = pieces[i]?.filler;
    if (filler?.kind !== 'timex') continue;
    const kind = [1, 2, 3].map((back) => lexicon.windows.get(pieces[i - back]?.word ?? '')).find((found) => found !== undefined);
    if (kind === 'since' || (kind === 'in' && filler.of.type === 'DURATION')) return `${kind}:${filler.of.value}`;
  }
  return undefined;
}
