import { l10n, languages, window, workspace, type Diagnostic } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as LspEdit } from 'vscode-languageclient';
import { ignoreRequest, type IgnoreParams } from '../../../server/src/protocol.ts';
import { here } from './here.ts';

/** Writes the decision to ignore a finding into the file of the team, saves it, and offers to take it back. */
export async function ignoreFinding(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const params = isFinding(argument) ? argument : underCursor(client);
  if (!params || !(await decide(client, params))) {
    window.setStatusBarMessage(l10n.t('There is nothing to ignore here.'), 5_000);
    return;
  }
  const undo = l10n.t('Undo');
  // Not waited for: the message may stand there for long.
  void window.showInformationMessage(l10n.t('Ignored. The decision is kept in .recoupe/decisions.jsonl.'), undo).then((chosen) => {
    if (chosen === undo) void decide(client, { ...params, undo: true }).catch((error: unknown) => client.error('ignore', error, false));
  });
}

async function decide(client: BaseLanguageClient, params: IgnoreParams): Promise<boolean> {
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest<LspEdit | null>(ignoreRequest, params));
  if (!edit || !(await workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  for (const [uri] of edit.entries()) await (await workspace.openTextDocument(uri)).save();
  return true;
}

function underCursor(client: BaseLanguageClient): IgnoreParams | undefined {
  const editor = window.activeTextEditor;
  const cursor = here(client);
  const found = editor && languages.getDiagnostics(editor.document.uri).find((diagnostic) => diagnostic.range.contains(editor.selection.active) && findingOf(diagnostic) !== undefined);
  const finding = found && findingOf(found);
  return cursor && finding !== undefined ? { uri: cursor.uri, finding } : undefined;
}

/** The client library keeps what the server attached to a diagnostic in a field that the editor's type does not name. */
function findingOf(diagnostic: Diagnostic): string | undefined {
  if (!('data' in diagnostic) || typeof diagnostic.data !== 'object' || diagnostic.data === null || !('finding' in diagnostic.data)) return undefined;
  return typeof diagnostic.data.finding === 'string' ? diagnostic.data.finding : undefined;
}

function isFinding(value: unknown): value is IgnoreParams {
  return typeof value === 'object' && value !== null && 'uri' in value && 'finding' in value;
}
