import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, eventually, findingAt, french, nameOf, open, putBack, rangeOf, uriOf } from './workspace.ts';

const file = 'articles/02-gazette.txt';
const words = 'rejoint l’OTAN en 2022';
const code = 'conflict/joined';

/** The quick fix with this command that VS Code offers on the conflict, once the server has it. */
async function fix(command: string): Promise<vscode.CodeAction & { command: vscode.Command }> {
  const { range } = await findingAt(file, words, code);
  return await eventually(`the quick fix ${command}`, async () => {
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uriOf(file), range, vscode.CodeActionKind.QuickFix.value);
    return offered.find((action): action is vscode.CodeAction & { command: vscode.Command } => action.command?.command === command);
  });
}

const isThere = (): boolean => vscode.languages.getDiagnostics(uriOf(file)).some((diagnostic) => codeOf(diagnostic) === code && diagnostic.message.includes('2022'));

describe('two articles that contradict each other', () => {
  it('are reported with the other statements', async () => {
    await open(file);
    const finding = await findingAt(file, words, code);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(finding.message, /2022|2023/);
    assert.match(finding.message, french ? /[éèà]|selon|autre/ : /\b(?:another|other|but|says?|against|while)\b/i);
    const others = finding.relatedInformation?.map(({ location }) => nameOf(location.uri)) ?? [];
    assert.ok(others.includes('articles/01-matin.txt'), `${others} names articles/01-matin.txt`);
  });
  it('are reported on the other side too, without its file open', async () => {
    const finding = await findingAt('articles/01-matin.txt', 'rejoint l’OTAN en 2023', code);
    assert.ok(finding.relatedInformation?.some(({ location }) => nameOf(location.uri) === file));
  });
  it('lead to a page about their rule', async () => {
    const finding = await findingAt(file, words, code);
    assert.ok(typeof finding.code === 'object', 'the code is a link');
  });
  it('are a quick fix apart', async () => {
    await open(file);
    const { title, command } = await fix('recoupe.goToConflict');
    assert.match(title, french ? /^Aller/ : /^Go to/);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const there = await eventually('the other article', () => {
      const editor = vscode.window.activeTextEditor;
      return editor !== undefined && nameOf(editor.document.uri) !== file && editor;
    });
    assert.match(there.document.getText(there.selection), /2023/);
  });
  it('agree once the text is mended, before it is saved', async () => {
    const document = await open(file);
    await findingAt(file, words, code);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, words), 'rejoint l’OTAN en 2023');
    await vscode.workspace.applyEdit(edit);
    await eventually('no finding', () => !isThere());
    await putBack(document);
    await findingAt(file, words, code);
  });
  it('are silent once a person says so, and come back with the decision taken back', async () => {
    await open(file);
    const { title, command } = await fix('recoupe.decide');
    assert.match(title, french ? /^Pas de contradiction/ : /^No conflict/);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    await eventually('no finding', () => !isThere());
    const decisions = uriOf('.recoupe/decisions.jsonl');
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('.recoupe/.gitattributes'))), /merge=union/);
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(decisions)), /conflict\/joined/);
    await vscode.commands.executeCommand('recoupe.undoDecision');
    await eventually('the finding again', isThere);
  });
  it('follow files that come and go on disk', async () => {
    const other = uriOf('articles/04-depeche.txt');
    const text = 'Une dépêche\n\nHelsinki, lundi 20 mai 2024\n\nLa Finlande a rejoint l’OTAN en 2021.\n';
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
    const names = () => vscode.languages.getDiagnostics(uriOf(file)).flatMap((diagnostic) => diagnostic.relatedInformation?.map(({ location }) => nameOf(location.uri)) ?? []);
    await eventually('a third statement', () => names().includes('articles/04-depeche.txt'));
    await vscode.workspace.fs.delete(other);
    await eventually('the third statement gone', () => !names().includes('articles/04-depeche.txt'));
  });
});
