import { l10n, window, type Range } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { markAtRequest, type MarkAtParams, type MarkAtResult } from '../../../../server/src/protocol.ts';

/** What stands at the selection of the active editor, with the address of its file. */
export interface MarkUnder extends MarkAtResult {
  readonly uri: string;
}

/** Asks what stands at the selection, or at a range of the active editor; says so where there is nothing. */
export async function markUnder(client: BaseLanguageClient, range?: Range): Promise<MarkUnder | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
  const params: MarkAtParams = { uri, range: client.code2ProtocolConverter.asRange(range ?? editor.selection) };
  const at = await client.sendRequest<MarkAtResult | null>(markAtRequest, params);
  if (!at) window.setStatusBarMessage(l10n.t('There are no words to mark here.'), 6_000);
  return at ? { ...at, uri } : undefined;
}
