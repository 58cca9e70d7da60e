import type { Position } from 'vscode-languageserver';
import type { Positions } from '../convert.ts';

/** Offset of a position in the text that the folder knows. */
export function offsetOf(positions: Positions, uri: string, position: Position): number {
  return positions.documentOf(uri)?.offsetAt(position) ?? 0;
}
