import { afterEach, describe, expect, test } from 'vitest';
import { SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest, WorkspaceSymbolRequest } from 'vscode-languageserver/node';
import { startTracked, stopAll } from './tracked.ts';
import type { TestClient } from './client.ts';

afterEach(stopAll);

/** Tokens as `line:character length type modifiers`. */
function rows(editor: TestClient, data: readonly number[]): string[] {
  const legend = editor.initialized.capabilities.semanticTokensProvider?.legend;
  const shown: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = lines > 0 ? columns : character + columns;
    line += lines;
    shown.push([`${line}:${character}`, length, legend?.tokenTypes[type], ...(legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [])].join(' '));
  }
  return shown;
}

describe('semantic tokens', () => {
  test('full, range and difference', async () => {
    const editor = await startTracked({ files: { 'recoupe.json': '{}', 'a.txt': 'Orda\r\n🙂 Mara Lind\r\nValmont' } });
    const textDocument = { uri: await editor.open('a.txt') };
    const full = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(rows(editor, full?.data ?? [])).toEqual(['0:0 4 organization', '1:3 9 person', '2:0 7 place']);
    const range = await editor.connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } } });
    expect(rows(editor, range?.data ?? [])).toEqual(['1:3 9 person']);
    await editor.change('a.txt', 'Orda\r\n🙂 Mara\r\nValmont');
    const delta = await editor.connection.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId: full?.resultId ?? '' });
    const data = [...(full?.data ?? [])];
    for (const edit of delta && 'edits' in delta ? delta.edits : []) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    expect(rows(editor, data)).toEqual(['0:0 4 organization', '1:3 4 person inferred', '2:0 7 place']);
  });

  test('are asked for again when a conflict comes elsewhere', async () => {
    const editor = await startTracked({ files: { 'recoupe.json': '{}', 'a.txt': 'Valmont joined Orda in 2021.', 'b.txt': '' } });
    const textDocument = { uri: await editor.open('a.txt') };
    await editor.until(() => editor.seen.status.at(-1)?.state === 'ready');
    const before = editor.seen.tokenRefreshes;
    await editor.open('b.txt', 'Valmont joined Orda in 2022.');
    await editor.until(() => editor.seen.tokenRefreshes > before);
    const full = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(rows(editor, full?.data ?? [])).toContain('0:0 7 place conflicting');
  });

  test('of a document that is read alone, beside a project that does not include it', async () => {
    const editor = await startTracked({ files: { 'recoupe.json': '{ "include": ["articles/**"] }', 'articles/a.txt': 'Orda' } });
    const textDocument = { uri: await editor.open('notes.txt', 'Mara Lind') };
    const full = await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    expect(rows(editor, full?.data ?? [])).toEqual(['0:0 9 person']);
  });

  test('are none for other files', async () => {
    const editor = await startTracked({ files: {} });
    expect(await editor.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri: 'file:///elsewhere.txt' } })).toEqual({ data: [] });
  });
});

test('workspace symbols show the alias by which they were found', async () => {
  const editor = await startTracked({ files: { 'recoupe.json': '{}', 'a.txt': 'Mara Lind. Mara.' } });
  await editor.until(() => editor.seen.status.at(-1)?.state === 'ready');
  const symbols = await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'mara' });
  expect(symbols?.map(({ name }) => name)).toEqual(['Mara Lind (Mara)']);
});
