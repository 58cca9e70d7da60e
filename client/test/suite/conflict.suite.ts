import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, eventually, findingAt, french, nameOf, open, rangeOf, uriOf } from './workspace.ts';

const file = 'lac/04-gazette.txt';
const words = 'entrée en 2019';
const code = 'conflict/joined';

/** Quick fixes that VS Code offers on a finding. */
async function fixes(finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uriOf(file), finding.range, vscode.CodeActionKind.QuickFix.value);
  return offered.filter((action) => action.diagnostics?.some((diagnostic) => codeOf(diagnostic) === code));
}

describe('two articles that contradict each other', () => {
  it('are reported with the other statements', async () => {
    await open(file);
    const finding = await findingAt(file, words, code);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(finding.message, /2018|2019/);
    assert.match(finding.message, french ? /[éèà]|selon|autre/ : /\b(?:another|other|but|says?|against|while)\b/i);
    const others = finding.relatedInformation?.map(({ location }) => nameOf(location.uri)) ?? [];
    assert.ok(others.includes('lac/03-matin.txt'), `${others} names lac/03-matin.txt`);
  });
  it('are reported on the other side too, without its file open', async () => {
    const finding = await findingAt('lac/03-matin.txt', 'de Mellane en 2018', code);
    assert.ok(finding.relatedInformation?.some(({ location }) => nameOf(location.uri) === file));
  });
  it('lead to a page about their rule', async () => {
    const finding = await findingAt(file, words, code);
    assert.ok(typeof finding.code === 'object', 'the code is a link');
  });
  it('are a quick fix apart', async () => {
    await open(file);
    const finding = await findingAt(file, words, code);
    const action = await eventually('the quick fix', async () => (await fixes(finding)).find(({ command }) => command?.command === 'recoupe.goToConflict'));
    assert.match(action.title, french ? /^Aller/ : /^Go to/);
    assert.ok(action.command);
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
    const there = await eventually('the other article', () => {
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && nameOf(editor.document.uri) !== file && editor;
    });
    assert.match(there.document.getText(there.selection), /2018/);
  });
  it('agree once the text is mended, before it is saved', async () => {
    const document = await open(file);
    await findingAt(file, words, code);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, words), 'entrée en 2018');
    await vscode.workspace.applyEdit(edit);
    await eventually('no finding', () => !vscode.languages.getDiagnostics(document.uri).some((diagnostic) => codeOf(diagnostic) === code));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await findingAt(file, words, code);
  });
  it('follow files that come and go on disk', async () => {
    const other = uriOf('lac/06-depeche.txt');
    const text = 'Mellane quitte l’Alliance des villes du lac\n\nPort-Ervane, lundi 5 juin 2023\n\nL’Alliance des villes du lac a perdu un membre. Mellane, entrée en 2017, est partie.\n';
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
    const names = () => vscode.languages.getDiagnostics(uriOf(file)).flatMap((diagnostic) => diagnostic.relatedInformation?.map(({ location }) => nameOf(location.uri)) ?? []);
    await eventually('a third statement', () => names().includes('lac/06-depeche.txt'));
    await vscode.workspace.fs.delete(other);
    await eventually('the third statement gone', () => !names().includes('lac/06-depeche.txt'));
  });
});
