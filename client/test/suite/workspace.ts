import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import * as vscode from 'vscode';

/** True when the suite runs in a French VS Code. */
export const french = process.env['RECOUPE_LOCALE'] === 'fr';

/** A file of the folder that is open: a copy of client/test/folder. */
export function uriOf(file: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Opens a file of the folder in an editor. */
export async function open(file: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Gives an open document the text of its file again. Unlike *Revert*, it does not depend on which editor has the focus. */
export async function putBack(document: vscode.TextDocument): Promise<void> {
  const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(document.uri));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), before);
  await vscode.workspace.applyEdit(edit);
  await document.save();
  assert.equal(document.getText(), before);
}

/** Where `words` stand in a document; they have to stand there once. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `“${words}” is in ${document.fileName}`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

/** Asks again until there is an answer: the server reads in the background. */
export async function eventually<T>(what: string, ask: () => T | undefined | false | Thenable<T | undefined | false>): Promise<T> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await sleep(50);
  }
  throw new Error(`never came: ${what}`);
}

/** The code of a diagnostic as text. */
export function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The finding of this code that touches `words` in the file, once it is reported. */
export async function findingAt(file: string, words: string, code: string): Promise<vscode.Diagnostic> {
  const document = await vscode.workspace.openTextDocument(uriOf(file));
  const range = rangeOf(document, words);
  return await eventually(`${code} on “${words}” in ${file}`, () => vscode.languages.getDiagnostics(document.uri).find((diagnostic) => codeOf(diagnostic) === code && diagnostic.range.intersection(range)));
}

/** The name of a file in its folder, from an address. */
export const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri, false);
