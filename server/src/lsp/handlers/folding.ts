import { FoldingRangeKind, type FoldingRange } from 'vscode-languageserver';
import { folds } from '../../features/folding.ts';
import { toRange } from '../convert.ts';
import type { Server } from '../serving.ts';

/** Furniture folds like comments: *Fold All Block Comments* puts all of it away. */
export function registerFolding(server: Server): void {
  server.connection.onFoldingRanges(async ({ textDocument: { uri } }, token): Promise<FoldingRange[] | null> => {
    const file = await server.fileOf(uri, token);
    return file ? folds(file.view, file.name).map(({ kind, ...span }): FoldingRange => {
      const { start, end } = toRange(file.folder, uri, span);
      return { startLine: start.line, endLine: end.character === 0 && end.line > start.line ? end.line - 1 : end.line, kind: kind === 'furniture' ? FoldingRangeKind.Comment : FoldingRangeKind.Region };
    }).filter(({ startLine, endLine }) => endLine > startLine) : null;
  });
}
