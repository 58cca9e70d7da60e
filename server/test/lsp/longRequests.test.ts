import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, ProgressType, WorkspaceDiagnosticRequest, WorkspaceSymbolRequest, type ResponseError, type WorkspaceDiagnosticReportPartialResult } from 'vscode-languageserver/node';
import type { TestClient } from './client.ts';
import { startTracked, stopAll } from './tracked.ts';

afterEach(stopAll);

const early = 'published 2022-01-05\nValmont joined Orda in 2021.\n';
const late = 'Valmont joined Orda in 2023.\n';

/** A folder of which every file shows something. */
const many = (count: number): Record<string, string> => ({ 'recoupe.json': '{}', ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.txt`, i % 2 === 0 ? early : late])) });

/** What a request that is cancelled ends with: its code, or its result. */
async function cancelled<R>(send: (token: CancellationTokenSource['token']) => Promise<R>, before: () => Promise<unknown>): Promise<number | R> {
  const source = new CancellationTokenSource();
  const answer = send(source.token).catch(({ code }: ResponseError) => code);
  await before();
  source.cancel();
  return await answer;
}

describe('a request that nobody waits for any more', () => {
  const ready = (editor: TestClient) => editor.until(() => editor.seen.status.at(-1)?.state === 'ready');

  test('ends: the diagnostics of the workspace that wait for a change', async () => {
    const editor = await startTracked({ files: many(2) });
    const { items } = await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
    const previousResultIds = items.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    expect(await cancelled((token) => editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds }, token), () => new Promise((resolve) => setTimeout(resolve, 50)))).toBe(LSPErrorCodes.ServerCancelled);
  });

  test('ends while the folder is read', async () => {
    const editor = await startTracked({ files: many(300) });
    expect(await cancelled((token) => editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] }, token), async () => undefined)).toBe(LSPErrorCodes.ServerCancelled);
    await ready(editor);
  });

  test('ends before it begins: symbols of the workspace', async () => {
    const editor = await startTracked({ files: many(2) });
    await ready(editor);
    expect(await cancelled((token) => editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'valmont' }, token), async () => undefined)).toBeNull();
    expect(await editor.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'valmont' })).toHaveLength(1);
  });
});

describe('the diagnostics of a large workspace', () => {
  test('come in parts to a client that takes parts, each file once', async () => {
    const editor = await startTracked({ files: many(400) });
    const parts: string[][] = [];
    editor.connection.onProgress(new ProgressType<WorkspaceDiagnosticReportPartialResult>(), 'parts', ({ items }) => void parts.push(items.map(({ uri }) => uri)));
    const { items } = await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'parts' });
    expect(parts.length).toBeGreaterThan(1);
    const told = [...parts.flat(), ...items.map(({ uri }) => uri)];
    expect([told.length, new Set(told).size]).toEqual([400, 400]);
  });

  test('come as one answer to others', async () => {
    const editor = await startTracked({ files: many(120) });
    expect((await editor.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] })).items).toHaveLength(120);
  });
});
