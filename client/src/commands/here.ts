import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Cursor } from './conflictSteps.ts';

/** Where the cursor stands, in the words of the protocol; undefined with no editor open. */
export function here(client: BaseLanguageClient): Cursor | undefined {
  const editor = window.activeTextEditor;
  return editor && { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: editor.selection.active };
}
