import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, french, open, uriOf } from './workspace.ts';

describe('the extension', () => {
  it('speaks the language of VS Code', () => {
    assert.equal(vscode.env.language.slice(0, 2), french ? 'fr' : 'en');
    const extension = vscode.extensions.getExtension('recoupe.recoupe');
    assert.match(extension?.packageJSON.description, french ? /^Repère les personnes/ : /^Marks people/);
  });
  it('wakes up because the folder holds a recoupe.json', async () => {
    await eventually('activation', () => vscode.extensions.getExtension('recoupe.recoupe')?.isActive);
  });
  it('registers every command of the manifest', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const commands: { command: string }[] = vscode.extensions.getExtension('recoupe.recoupe')?.packageJSON.contributes.commands ?? [];
    assert.deepEqual(
      commands.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
  it('reads the included files as news articles, and leaves the others alone', async () => {
    const article = await open('articles/02-gazette.txt');
    await eventually('the language News Article', () => vscode.workspace.textDocuments.find((document) => document.uri.path === article.uri.path)?.languageId === 'news-article');
    const notes = await vscode.workspace.openTextDocument(uriOf('notes.txt'));
    assert.equal(notes.languageId, 'plaintext');
    assert.deepEqual(vscode.languages.getDiagnostics(notes.uri), []);
  });
});
