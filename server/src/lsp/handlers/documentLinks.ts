import type { DocumentLink } from 'vscode-languageserver';
import { citedSources } from '../../features/citedSources.ts';
import { toLink, toRange } from '../convert.ts';
import type { Server } from '../serving.ts';

/** Outlets that a text names lead to their article. Addresses of the web are links without us. */
export function registerDocumentLinks(server: Server): void {
  server.connection.onDocumentLinks(async ({ textDocument: { uri } }, token): Promise<DocumentLink[] | null> => {
    const file = await server.fileOf(uri, token);
    return file ? citedSources(file.view, file.name).map(({ start, end, source, target }) => ({
      range: toRange(file.folder, uri, { start, end }),
      target: toLink(file.folder, target),
      tooltip: server.translate('Open the article of {0}', source),
    })) : null;
  });
}
