import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findDecision, insertDecision, type Decision } from '../../corpus/decisions.ts';
import { decisionOn } from '../../features/codeActions.ts';
import { ignoreRequest, type IgnoreParams } from '../../protocol.ts';
import type { Folder } from '../folder.ts';
import type { Server } from '../serving.ts';

export function registerIgnore(server: Server): void {
  server.connection.onRequest(ignoreRequest, async ({ uri, finding, undo }: IgnoreParams): Promise<WorkspaceEdit | null> => {
    const file = await server.fileOf(uri);
    if (undo === true) return (file && (await undoEdit(file.folder, finding))) ?? null;
    const found = file?.view.comparison.findings.find(({ id }) => id === finding);
    return file && found ? ((await decisionEdit(server, file.folder, decisionOn(file.view, found))) ?? null) : null;
  });
}

/** The edit that writes a decision into the file of the team, which it makes if it is not there. */
export async function decisionEdit(server: Server, folder: Folder, decision: Decision): Promise<WorkspaceEdit | undefined> {
  const uri = folder.decisionsUri;
  const before = await folder.decisionsText();
  const change = insertDecision(before ?? '', decision);
  if (!change || (before === undefined && !server.traits.createFile)) return undefined;
  const position = TextDocument.create(uri, '', 0, before ?? '').positionAt(change.offset);
  const edit = { textDocument: { uri, version: null }, edits: [{ range: { start: position, end: position }, newText: change.insert }] };
  return { documentChanges: before === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit] };
}

async function undoEdit(folder: Folder, finding: string): Promise<WorkspaceEdit | undefined> {
  const text = await folder.decisionsText();
  const line = text === undefined ? undefined : findDecision(text, finding);
  if (text === undefined || !line) return undefined;
  const document = TextDocument.create(folder.decisionsUri, '', 0, text);
  const range = { start: document.positionAt(line.start), end: document.positionAt(line.end) };
  return { documentChanges: [{ textDocument: { uri: folder.decisionsUri, version: null }, edits: [{ range, newText: '' }] }] };
}
