import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, french, nameOf, open, rangeOf } from './workspace.ts';

const file = 'articles/02-gazette.txt';

const textOf = (hovers: readonly vscode.Hover[]): string => hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join('\n');

async function hoverOn(words: string): Promise<string> {
  const document = await open(file);
  const position = rangeOf(document, words).start.translate(0, 1);
  return await eventually(`a hover on “${words}”`, async () => textOf(await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)) || undefined);
}

/** `words: kind modifiers` of every semantic token. */
async function tokens(): Promise<string[]> {
  const document = await open(file);
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const { data } = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const read: string[] = [];
  let line = 0;
  let start = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, kind = 0, modifiers = 0] = data.subarray(at, at + 5);
    start = lines > 0 ? columns : start + columns;
    line += lines;
    const names = legend?.tokenModifiers.filter((_, bit) => modifiers & (1 << bit)) ?? [];
    read.push([`${document.getText(new vscode.Range(line, start, line, start + length))}:`, legend?.tokenTypes[kind], ...names].join(' '));
  }
  return read;
}

describe('reading an article', () => {
  it('shows in a hover what the other sources say', async () => {
    assert.match(await hoverOn('rejoint l’OTAN en 2022'), /2023/);
  });
  it('explains a date in words of the reader’s language', async () => {
    const hover = await hoverOn('1er juillet 2024');
    assert.match(hover, /2024-07-01/);
    assert.match(hover, french ? /juillet 2024/ : /July 2024/);
  });
  it('marks people, organisations, places and dates', async () => {
    const marks = await eventually('semantic tokens', async () => {
      const read = await tokens().catch(() => []);
      return read.length > 5 && read;
    });
    for (const wanted of ['Irène Valmondois: person', '1er juillet 2024: date']) {
      assert.ok(marks.some((mark) => mark.startsWith(wanted)), `${wanted} in\n${marks.join('\n')}`);
    }
    assert.ok(marks.some((mark) => mark.includes(' conflicting')), `something conflicting in\n${marks.join('\n')}`);
  });
  it('finds every mention of a person, in every article', async () => {
    const document = await open(file);
    const position = rangeOf(document, 'Irène Valmondois').start.translate(0, 2);
    const files = await eventually('references', async () => {
      const found = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
      const names = new Set(found.map(({ uri }) => nameOf(uri)));
      return names.size > 1 && names;
    });
    assert.deepEqual([...files].sort(), ['articles/01-matin.txt', 'articles/02-gazette.txt', 'articles/03-courrier.txt']);
  });
  it('leads to where somebody was first named', async () => {
    const document = await open(file);
    const position = rangeOf(document, 'Irène Valmondois').start.translate(0, 2);
    const [first] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, position);
    assert.ok(first);
    assert.match(nameOf('uri' in first ? first.uri : first.targetUri), /^articles\/0\d/);
  });
  it('lists what stands in the article and in the folder', async () => {
    const document = await open(file);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.length > 0);
    const everywhere = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'Valmondois');
    assert.ok(everywhere.some(({ name }) => name.includes('Valmondois')));
  });
  it('reads a file alone that a person calls a news article', async () => {
    const { uri } = await open('notes.txt');
    await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'news-article');
    await eventually('its marks', async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri);
      return tokens !== undefined && tokens.data.length > 0;
    });
    assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
  });
});
