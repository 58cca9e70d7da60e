import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { setPublished } from '../../corpus/setPublished.ts';
import { publishedValue } from '../../extract/published/value.ts';
import { setPublishedRequest, type SetPublishedParams } from '../../protocol.ts';
import type { Folder } from '../folder.ts';
import type { Server } from '../serving.ts';

export function registerSetPublished(server: Server): void {
  server.connection.onRequest(setPublishedRequest, async ({ uri, published, title }: SetPublishedParams): Promise<WorkspaceEdit | null> => {
    const file = await server.fileOf(uri);
    const date = publishedValue(published);
    return file && date ? (publishedEdit(file.folder, file.name, date.value, title) ?? null) : null;
  });
}

/** The edit of the project file that sets the publication date of a file, or of the article with a title in it; none where there is no such file to edit. */
export function publishedEdit(folder: Folder, name: string, value: string, title?: string): WorkspaceEdit | undefined {
  const uri = folder.projectUri;
  const text = folder.documentOf(uri)?.getText();
  const edits = text === undefined ? undefined : setPublished(text, name, value, title);
  if (text === undefined || !edits) return undefined;
  const document = TextDocument.create(uri, 'json', 0, text);
  const range = (offset: number, length: number) => ({ start: document.positionAt(offset), end: document.positionAt(offset + length) });
  return { documentChanges: [{ textDocument: { uri, version: null }, edits: edits.map(({ offset, length, insert }) => ({ range: range(offset, length), newText: insert })) }] };
}
