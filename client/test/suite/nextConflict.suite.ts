import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, eventually, findingAt, nameOf } from './workspace.ts';

/** Where the editor stands: file and start of the selection. */
const place = (): string | undefined => {
  const editor = vscode.window.activeTextEditor;
  return editor && `${nameOf(editor.document.uri)}:${editor.selection.start.line}:${editor.selection.start.character}`;
};

async function step(command: 'recoupe.nextConflict' | 'recoupe.previousConflict'): Promise<string> {
  const before = place();
  await vscode.commands.executeCommand(command);
  return await eventually('another place', () => place() !== before && place());
}

describe('Next and Previous Conflict', () => {
  it('start with no editor open, on a reported statement', async () => {
    await findingAt('articles/02-gazette.txt', 'rejoint l’OTAN en 2022', 'conflict/joined');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await step('recoupe.nextConflict');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const here = vscode.languages.getDiagnostics(editor.document.uri).filter((diagnostic) => diagnostic.range.intersection(editor.selection));
    assert.ok(here.some((diagnostic) => /^(?:conflict|dispute|correction)\//.test(codeOf(diagnostic))), `a conflict at ${place()}`);
  });
  it('go over the whole folder and come back', async () => {
    const first = place();
    const second = await step('recoupe.nextConflict');
    assert.notEqual(second, first);
    assert.equal(await step('recoupe.previousConflict'), first);
  });
});
