import * as en from '../../locales/en/measures.ts';
import * as fr from '../../locales/fr/measures.ts';
import type { Language } from '../../text/types.ts';
import type { Slot } from '../scope/index.ts';
import type { Piece } from '../skeleton.ts';

/** The tables of measures and sums of a language. */
export function measureTables(language: Language): typeof fr {
  return language === 'fr' ? fr : en;
}

/**
 * The word of a table nearest to a number: up to `after` pieces behind it in its cell, else up to `before` pieces before it; words of
 * another number's cell do not count.
 */
export function nearest(pieces: readonly Piece[], slot: Slot, table: readonly (readonly [string, string])[], before: number, after: number): string | undefined {
  for (let i = slot.at + 1; i < Math.min(slot.to, slot.at + after + 1); i++) {
    const found = lookUp(pieces[i], table);
    if (found !== undefined) return found;
  }
  for (let i = slot.at - 1; i >= Math.max(0, slot.at - before); i--) {
    const piece = pieces[i];
    if (!piece || piece.word === ';' || piece.filler?.kind === 'quantity') return undefined;
    const found = lookUp(piece, table);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lookUp(piece: Piece | undefined, table: readonly (readonly [string, string])[]): string | undefined {
  return piece && !piece.filler ? table.find(([start]) => piece.word === start || (start.length > 3 && piece.word.startsWith(start)))?.[1] : undefined;
}
