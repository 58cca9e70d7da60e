import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, french, open, putBack, uriOf } from './workspace.ts';

const file = 'articles/05-sans-date.txt';
const text = 'Le pont ouvre\n\nLe pont de Valbrune a ouvert ce mercredi 3 juillet 2024 devant une foule nombreuse.\n';
const lens = async (): Promise<string | undefined> => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uriOf(file), 10))[0]?.command?.title;

describe('the publication date of an article that does not state it', () => {
  before(async () => vscode.workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text)));
  after(async () => vscode.workspace.fs.delete(uriOf(file)));

  it('stands above the headline, is set by a quick fix in recoupe.json, and undone', async () => {
    const document = await open(file);
    const title = await eventually('the line above the headline', async () => (await lens())?.includes('2024') && lens());
    assert.match(title ?? '', french ? /^3 juillet 2024, déduite/ : /^3 July 2024, inferred/);
    const fixes = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(0, 1, 0, 1), vscode.CodeActionKind.QuickFix.value);
    const fix = fixes.find(({ edit }) => edit !== undefined);
    assert.ok(fix?.edit, 'a quick fix that edits the project file');
    await vscode.workspace.applyEdit(fix.edit);
    await eventually('a date that is given', async () => (await lens())?.includes('recoupe.json'));
    const project = await open('recoupe.json');
    assert.match(project.getText(), /"published": "2024-07-03"/);
    await vscode.commands.executeCommand('undo');
    assert.doesNotMatch(project.getText(), /2024-07-03/);
    await eventually('a date that is inferred again', async () => !(await lens())?.includes('recoupe.json'));
    await putBack(project);
  });
});
