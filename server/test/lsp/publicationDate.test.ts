import { CodeActionRequest, CodeLensRequest, InlayHintRequest, type CodeAction, type CodeLens, type WorkspaceEdit } from 'vscode-languageserver/node';
import { afterEach, describe, expect, test } from 'vitest';
import { createEngine } from '../../src/compare/engine.ts';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { setPublishedRequest } from '../../src/protocol.ts';
import { pull, startTracked, stopAll } from './tracked.ts';
import type { TestClient } from './client.ts';

afterEach(stopAll);

const text = 'Le pont ouvre\nLe pont de Valbrune a ouvert ce mercredi 3 juillet 2024 devant une foule nombreuse. Hier, le maire dormait.\n';
const project = '{\n  "include": ["*.txt"] // all\n}\n';
const engine = { analyse: createAnalyser(), createEngine };
const headline = { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } };
const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

async function opened(ours: boolean, settings: Record<string, unknown> = {}): Promise<TestClient> {
  const editor = await startTracked({ files: { 'recoupe.json': project, 'a.txt': text }, engine, settings, initializationOptions: { recoupe: ours } });
  await editor.open('a.txt');
  await pull(editor, 'a.txt');
  return editor;
}
const lensesOf = async (editor: TestClient): Promise<CodeLens[]> => (await editor.connection.sendRequest(CodeLensRequest.type, { textDocument: { uri: editor.uri('a.txt') } })) ?? [];
const fixesOf = async (editor: TestClient) => ((await editor.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri: editor.uri('a.txt') }, range: headline, context: { diagnostics: [] } })) ?? []) as CodeAction[];
const written = (edit: WorkspaceEdit | null | undefined) => edit?.documentChanges?.flatMap((change) => ('edits' in change ? change.edits.map((part) => ('newText' in part ? part.newText : '')) : [])).join('');

describe('the publication date', () => {
  test('stands above the headline and leads to its clues', async () => {
    expect(await lensesOf(await opened(true))).toMatchObject([{
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 13 } },
      command: { title: expect.stringMatching(/^3 July 2024, inferred/), command: 'recoupe.whyThisDate', arguments: [{ at: { uri: 'file:///news/a.txt' }, clues: [{ uri: 'file:///news/a.txt', range: { start: { line: 1 } } }] }] },
    }]);
  });
  test('is only to be read in a client without our commands, or switched off', async () => {
    expect((await lensesOf(await opened(false))).map(({ command }) => command?.command)).toEqual(['']);
    expect(await lensesOf(await opened(true, { publicationDateLens: false }))).toEqual([]);
  });
  test('is set by an edit of the project file, after which it is given', async () => {
    const editor = await opened(false);
    const [fix, ...others] = await fixesOf(editor);
    expect([fix?.title, others]).toEqual(['Set the publication date: 3 July 2024', []]);
    expect(fix?.edit?.documentChanges).toMatchObject([{ textDocument: { uri: 'file:///news/recoupe.json' } }]);
    expect(written(fix?.edit)).toMatch(/"a\.txt": \{ "published": "2024-07-03" \}/);
  });
  test('is asked for and explained by commands of our client', async () => {
    expect((await fixesOf(await opened(true))).map(({ title, command }) => [title, command?.command])).toEqual([
      ['Set the publication date: 3 July 2024', undefined],
      ['Set the publication date…', 'recoupe.setPublicationDate'],
      ['Why this date?', 'recoupe.whyThisDate'],
    ]);
  });
  test('asked for: only a date is written', async () => {
    const editor = await opened(true);
    const ask = async (published: string) => written(await editor.connection.sendRequest<WorkspaceEdit | null>(setPublishedRequest, { uri: editor.uri('a.txt'), published }));
    expect(await ask('2024-07')).toContain('"published": "2024-07"');
    expect(await ask('hier')).toBeUndefined();
  });
});

describe('hints of relative dates', () => {
  const hintsOf = async (editor: TestClient) => (await editor.connection.sendRequest(InlayHintRequest.type, { textDocument: { uri: editor.uri('a.txt') }, range: whole }))?.map(({ position, label }) => [position.line, position.character, label]);
  test('are off, and on when a person wants them', async () => {
    expect(await hintsOf(await opened(true))).toEqual([]);
    expect(await hintsOf(await opened(true, { dateHints: true }))).toEqual([[1, text.split('\n')[1]?.indexOf(', le maire'), '2 July 2024']]);
  });
});
