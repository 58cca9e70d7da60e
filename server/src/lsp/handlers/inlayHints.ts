import type { InlayHint } from 'vscode-languageserver';
import { dateHints } from '../../features/dateHints.ts';
import { toSpan } from '../convert.ts';
import type { Server } from '../serving.ts';

/** The dates behind relative words. They move with the publication date, so they are asked for again when that may have changed. */
export function registerInlayHints(server: Server): void {
  const { connection, traits, changed, workspace } = server;
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }, token): Promise<InlayHint[] | null> => {
    const file = await server.fileOf(uri, token);
    const document = file?.folder.documentOf(uri);
    if (!file || !document) return null;
    return dateHints(file.view, file.name, toSpan(file.folder, uri, range), file.folder.settings).map(({ offset, label }) => ({ position: document.positionAt(offset), label, paddingLeft: true }));
  });
  if (!traits.inlayHintRefresh) return;
  changed.on(() => {
    if (workspace.folders().some((folder) => folder.settings.dateHints)) connection.languages.inlayHint.refresh().catch((error: unknown) => connection.console.error(String(error)));
  });
}
