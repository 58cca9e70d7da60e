import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formatDecision } from '../desk/codec.ts';
import { editLines, inverse, type Change } from '../desk/lines.ts';
import { attributesText } from '../desk/paths.ts';
import type { DeskEdit } from '../protocol.ts';
import type { Folder } from './folder.ts';
import type { Server } from './serving.ts';

/** The edit that makes a change in a file of decisions, with what takes it back; undefined where there is nothing to change or no way to. */
export async function deskEdit(server: Server, folder: Folder, change: Change, uri = folder.decisionsUri): Promise<DeskEdit | undefined> {
  const before = await folder.deskText(uri);
  const edits = editLines(before ?? '', change);
  if (edits.length === 0 || (before === undefined && !server.traits.createFile)) return undefined;
  const document = TextDocument.create(uri, '', 0, before ?? '');
  const lines: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: edits.map(({ start, end, insert }) => ({ range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: insert })),
  };
  const undo = inverse(before ?? '', change);
  const edit: WorkspaceEdit = { documentChanges: [...(await attributesEdit(server, folder)), ...(before === undefined ? [create(uri)] : []), lines] };
  return { edit, undo: { uri, remove: undo.remove, add: undo.add.map(formatDecision) }, count: change.add.length + change.remove.length };
}

/** With the first decision comes the file that tells git how decisions merge. */
async function attributesEdit(server: Server, folder: Folder): Promise<NonNullable<WorkspaceEdit['documentChanges']>> {
  const uri = folder.attributesUri;
  if (!server.traits.createFile || (await folder.deskText(uri)) !== undefined) return [];
  const start = { line: 0, character: 0 };
  return [create(uri), { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: attributesText }] }];
}

function create(uri: string): { readonly kind: 'create'; readonly uri: string; readonly options: { readonly ignoreIfExists: true } } {
  return { kind: 'create', uri, options: { ignoreIfExists: true } };
}
