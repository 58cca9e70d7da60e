import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols, type OutlineEntry } from '../../features/documentSymbols.ts';
import { toRange, type Positions } from '../convert.ts';
import type { Server } from '../serving.ts';

/** How kinds are shown in outlines and symbol pickers: the protocol has none for people and places. */
export const symbolKinds: Readonly<Record<OutlineEntry['kind'], SymbolKind>> = {
  article: SymbolKind.File,
  person: SymbolKind.Class,
  organization: SymbolKind.Namespace,
  place: SymbolKind.Field,
  event: SymbolKind.Event,
  product: SymbolKind.Object,
  claim: SymbolKind.Constant,
};

export function registerDocumentSymbols(server: Server): void {
  server.connection.onDocumentSymbol(async ({ textDocument: { uri } }, token) => {
    const file = await server.fileOf(uri, token);
    return file ? documentSymbols(file.view, file.name).map((entry) => toSymbol(file.folder, uri, entry)) : null;
  });
}

function toSymbol(positions: Positions, uri: string, entry: OutlineEntry): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: symbolKinds[entry.kind],
    range: toRange(positions, uri, entry),
    selectionRange: toRange(positions, uri, entry.selection),
    children: entry.children.map((child) => toSymbol(positions, uri, child)),
  };
}
