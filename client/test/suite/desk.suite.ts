import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, findingAt, open, rangeOf, uriOf } from './workspace.ts';

const file = 'articles/02-gazette.txt';
const decisions = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('.recoupe/decisions.jsonl')));

/** Words that somebody decided on in a file, as the editor colours them. */
async function decided(name: string): Promise<string[]> {
  const document = await open(name);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', document.uri);
  const bit = 1 << (legend?.tokenModifiers.indexOf('decided') ?? 0);
  const found: string[] = [];
  let [line, start] = [0, 0];
  for (let at = 0; at < (tokens?.data.length ?? 0); at += 5) {
    const [lines = 0, columns = 0, length = 0, , modifiers = 0] = tokens?.data.subarray(at, at + 5) ?? [];
    start = lines > 0 ? columns : start + columns;
    line += lines;
    if (modifiers & bit) found.push(document.getText(new vscode.Range(line, start, line, start + length)));
  }
  return found;
}

describe('the desk', () => {
  after(async () => vscode.workspace.fs.delete(uriOf('.recoupe'), { recursive: true }));

  it('decides on the finding under the cursor by one reason, and takes it back', async () => {
    const finding = await findingAt(file, 'rejoint l’OTAN en 2022', 'conflict/joined');
    const editor = await vscode.window.showTextDocument(await open(file));
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('recoupe.decide', { reason: 'typing-error' });
    assert.match(await eventually('the decision', async () => (await decisions()).includes('typing-error') && decisions()), /"motivation":"assessing"/);
    await vscode.commands.executeCommand('recoupe.undoDecision');
    await eventually('no decision', async () => (await decisions()).trim() === '');
    await findingAt(file, 'rejoint l’OTAN en 2022', 'conflict/joined');
  });
  it('marks words in all articles at once', async () => {
    const document = await open(file);
    const editor = await vscode.window.showTextDocument(document);
    const range = rangeOf(document, 'la région');
    editor.selection = new vscode.Selection(range.start, range.end);
    await vscode.commands.executeCommand('recoupe.mark', { label: 'place', scope: 'everywhere' });
    await eventually('the mark here', async () => (await decided(file)).includes('la région'));
    const words = 'Un jour, la région.\n';
    await vscode.workspace.fs.writeFile(uriOf('articles/06-region.txt'), new TextEncoder().encode(`Une brève\n\n${words}`));
    await eventually('the mark there', async () => (await decided('articles/06-region.txt')).includes('la région'));
    await vscode.workspace.fs.delete(uriOf('articles/06-region.txt'));
    await vscode.commands.executeCommand('recoupe.undoDecision');
    await eventually('no mark', async () => (await decided(file)).length === 0);
  });
  it('gives an entity a main name by rename, and no text changes', async () => {
    const document = await open(file);
    const before = document.getText();
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, rangeOf(document, 'Irène Valmondois').start.translate(0, 2), 'I. Valmondois');
    assert.ok(edit.entries().every(([uri]) => uri.path.includes('/.recoupe/')), 'only decisions are edited');
    assert.equal(document.getText(), before);
  });
});
