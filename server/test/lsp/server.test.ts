import { HoverRequest, WorkspaceDiagnosticRequest, type MarkupContent } from 'vscode-languageserver/node';
import { afterEach, describe, expect, test } from 'vitest';
import { items, pull, startTracked as client, stopAll } from './tracked.ts';

afterEach(stopAll);

const early = 'published 2022-01-05\nValmont joined Orda in 2021.\n';
const late = 'published 2023-06-01\nSince Valmont joined Orda in 2023, all is well.\n';

const newsroom = { 'recoupe.json': '{}', 'a.txt': early, 'b.txt': late };

describe('a folder with a project file', () => {
  test('shows a conflict in both files, each with the other', async () => {
    const editor = await client({ files: newsroom });
    await editor.open('a.txt');
    const report = await pull(editor, 'a.txt');
    expect(items(report)).toMatchObject([{
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 27 } },
      severity: 2,
      source: 'recoupe',
      code: 'conflict/joined',
      codeDescription: { href: expect.stringMatching(/^recoupe-rule:\/conflict\/joined\.md$/) },
      message: 'Conflict – Valmont, date of joining: 2021 here, but 2023 in b.txt.',
      relatedInformation: [{ location: { uri: editor.uri('b.txt'), range: { start: { line: 1, character: 6 } } }, message: 'b.txt (1 June 2023): 2023 – “Valmont joined Orda in 2023”' }],
    }]);
  });

  test('asked again, says that nothing changed', async () => {
    const editor = await client({ files: newsroom });
    await editor.open('a.txt');
    const first = await pull(editor, 'a.txt');
    const second = await pull(editor, 'a.txt', first.kind === 'full' ? first.resultId : '');
    expect(second).toEqual({ kind: 'unchanged', resultId: expect.any(String) });
  });

  test('follows every keystroke, in the other file too', async () => {
    const editor = await client({ files: newsroom });
    await editor.open('a.txt');
    await editor.open('b.txt');
    expect(items(await pull(editor, 'b.txt'))).toHaveLength(1);
    await pull(editor, 'a.txt');
    await editor.change('a.txt', early.replace('2021', '2023'));
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    await editor.until(() => editor.seen.diagnosticRefreshes === 1);
    expect(items(await pull(editor, 'b.txt'))).toEqual([]);
  });

  test('hovers over a statement with what the other source says', async () => {
    const editor = await client({ files: newsroom });
    await editor.open('a.txt');
    await pull(editor, 'a.txt');
    const hover = await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: editor.uri('a.txt') }, position: { line: 1, character: 12 } });
    expect((hover?.contents as MarkupContent | undefined)?.value).toContain('[b.txt](file:///news/b.txt#L2,7-L2,34)');
  });
});

describe('elsewhere', () => {
  test('nothing is read without a project file', async () => {
    const editor = await client({ files: { 'a.txt': early, 'b.txt': late } });
    await editor.open('a.txt', early, 'plaintext');
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
    expect(editor.seen.reads.sort()).toEqual(['.recoupe/decisions.jsonl', '.recoupe/reviewed.jsonl', 'recoupe.json']);
    expect(editor.seen.finds).toBe(0);
  });

  test('a document marked as article is read, alone', async () => {
    const editor = await client({ files: { 'b.txt': late } });
    await editor.open('a.txt', `${early}Later: Valmont joined Orda in 2020.`);
    expect(items(await pull(editor, 'a.txt'))).toHaveLength(2);
    expect(editor.seen.reads).not.toContain('b.txt');
    await editor.close('a.txt');
    expect(items(await pull(editor, 'a.txt'))).toEqual([]);
  });
});

describe('the whole workspace', () => {
  test('is told once, then only when something changed', async () => {
    const editor = await client({ files: newsroom });
    const first = await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    expect(first.items.map(({ uri, kind }) => [uri, kind]).sort()).toEqual([[editor.uri('a.txt'), 'full'], [editor.uri('b.txt'), 'full']]);
    const previousResultIds = first.items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    let answered = false;
    const second = editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }).then((answer) => {
      answered = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(answered).toBe(false);
    editor.files['b.txt'] = late.replace('2023', '2022').replace('2023', '2021');
    await editor.onDisk(['b.txt', 2]);
    expect((await second).items.map(({ uri, kind }) => [uri, kind, 'x']).sort()).toEqual([[editor.uri('a.txt'), 'full', 'x'], [editor.uri('b.txt'), 'full', 'x']]);
    expect((await second).items.map((item) => (item.kind === 'full' ? item.items : null))).toEqual([[], []]);
  });
});
