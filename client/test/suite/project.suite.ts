import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, putBack, rangeOf, uriOf } from './workspace.ts';

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label).replaceAll('"', '');

/** What VS Code offers behind `words` of recoupe.json, once it knows the schema. */
async function offered(words: string, wanted: string): Promise<vscode.CompletionItem[]> {
  const document = await open('recoupe.json');
  const { end } = rangeOf(document, words);
  return await eventually(`“${wanted}” offered in recoupe.json`, async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, end, undefined, 20);
    return items.some((item) => labelOf(item) === wanted) && items;
  });
}

describe('recoupe.json', () => {
  it('offers every key that is missing', async () => {
    const items = await offered('"include": ["articles/*.txt"],', 'exclude');
    assert.deepEqual(['$schema', 'exclude', 'labels', 'language', 'reading'].filter((key) => !items.some((item) => labelOf(item) === key)), []);
  });
  it('says in a hover what a key is for', async () => {
    const document = await open('recoupe.json');
    const { start } = rangeOf(document, '"include"');
    await eventually('the words of the schema', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, start.translate(0, 3));
      return hovers.some(({ contents }) => contents.some((content) => (typeof content === 'string' ? content : content.value).includes('that are articles')));
    });
  });
  it('is told what is wrong in it', async () => {
    const document = await open('recoupe.json');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf(document, '"include"').start, '"includes": [],\n  ');
    await vscode.workspace.applyEdit(edit);
    await eventually('a warning on the unknown key', () => vscode.languages.getDiagnostics(uriOf('recoupe.json')).some(({ range }) => document.getText(range).includes('includes')));
    await putBack(document);
  });
});
