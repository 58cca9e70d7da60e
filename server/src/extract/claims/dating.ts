import type { Timex } from '../facts.ts';
import type { Piece } from '../skeleton.ts';

/** Pieces between a verb and its date. */
const REACH = 9;

/** The date behind the verb at piece `at` that tells when it happened: none where it is a bound (*depuis*, *avant*), none beyond the clause. */
export function dateAfter(pieces: readonly Piece[], at: number): Timex | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i];
    const word = piece?.word ?? '';
    if (piece?.filler?.kind === 'timex' && usable(piece.filler.of)) return dating(pieces, i) ? piece.filler.of : undefined;
    if (stops.has(word) || (i > at + 1 && auxiliaries.has(word))) return undefined;
  }
  return undefined;
}

/** A date that opens the clause: *Le 3 mars, X a été élu*; not the one of an act told before (*X, né le 3 mars 1960, est mort*). */
export function dateBefore(pieces: readonly Piece[], at: number, others: { has(word: string): boolean }): Timex | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    if (piece?.filler?.kind === 'timex' && usable(piece.filler.of)) return (i <= 4 || pieces[i - 1]?.word === ',') && dating(pieces, i) && !pieces.slice(Math.max(0, i - 4), i).some(({ word }) => others.has(word)) ? piece.filler.of : undefined;
    if (stops.has(piece?.word ?? '') && !cleft(pieces, i)) return undefined;
  }
  return undefined;
}

/** *C'est le 3 mars que X a été élu*: that *que* does not end the clause. */
function cleft(pieces: readonly Piece[], at: number): boolean {
  return /^qu[e']$/.test(pieces[at]?.word ?? '') && pieces[at - 1]?.filler?.kind === 'timex' && pieces.slice(Math.max(0, at - 6), at).some(({ word }) => word === 'est');
}

function usable(timex: Timex): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && timex.earliest !== null;
}

/** False where the words before the date make it a bound (*depuis*, *jusqu'à*, *avant*, *by Monday*): it does not date the act. *By* names who did it elsewhere. */
function dating(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at - 1]?.word === 'by') return false;
  return !pieces.slice(Math.max(0, at - 3), at).some(({ word }) => bounds.has(word));
}

/** Auxiliaries and copulas of either language. */
export const auxiliaries: ReadonlySet<string> = words("a ont est sont était étaient avait avaient fut furent été s'est s' s'était sera seront ayant étant is was were has had been be will serait aurait");
const stops = words('; . : » « qui dont que lorsque quand which who when pour contre après avant before after');
const bounds = words("depuis jusqu' jusqu'à jusqu'au avant après d'ici since until before after dès jusque");

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
