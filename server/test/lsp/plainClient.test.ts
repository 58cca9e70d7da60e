import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import {
  createConnection, createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, HoverRequest, InitializedNotification, InitializeRequest,
  PortMessageReader, PortMessageWriter, PublishDiagnosticsNotification, ShutdownRequest, type ProtocolConnection, type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { startServer } from '../../src/lsp/server.ts';
import { articleLanguage } from '../../src/protocol.ts';
import { toyEngine } from '../toyEngine.ts';

/** An editor that knows nothing of us: it answers no request, has no capability, and tells of the documents that it opens. */
interface PlainClient {
  readonly connection: ProtocolConnection;
  readonly pushed: PublishDiagnosticsParams[];
  open(uri: string, text: string, language?: string): Promise<void>;
  until(condition: () => boolean): Promise<void>;
}

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function plainClient(rootUri: string | null = null, initializationOptions: object = {}): Promise<PlainClient> {
  const { port1, port2 } = new MessageChannel();
  startServer(createConnection(new PortMessageReader(port1), new PortMessageWriter(port1)), toyEngine);
  const connection = createProtocolConnection(new PortMessageReader(port2), new PortMessageWriter(port2));
  const pushed: PublishDiagnosticsParams[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void pushed.push(params));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri, capabilities: {}, initializationOptions, workspaceFolders: rootUri === null ? null : [{ uri: rootUri, name: 'news' }] });
  await connection.sendNotification(InitializedNotification.type, {});
  stops.push(async () => {
    await connection.sendRequest(ShutdownRequest.type);
    connection.dispose();
    port1.close();
  });
  return {
    connection, pushed,
    open: (uri, text, languageId = articleLanguage) => connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } }),
    async until(condition) {
      for (const end = performance.now() + 15_000; performance.now() < end && !condition();) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(condition()).toBe(true);
    },
  };
}

const uri = 'file:///news/a.txt';
const contradicting = 'published 2022-01-05\nValmont joined Orda in 2021.\nLater: Valmont joined Orda in 2023.\n';

test.each([['without a folder', null], ['with a folder that it serves no files of', 'file:///news']])('an editor that only opens documents is sent diagnostics, %s', async (_, root) => {
  const editor = await plainClient(root);
  await editor.open(uri, contradicting);
  await editor.until(() => editor.pushed.some(({ diagnostics }) => diagnostics.length === 2));
  const [first] = editor.pushed.at(-1)?.diagnostics ?? [];
  expect(first).toMatchObject({ source: 'recoupe', code: 'conflict/joined', severity: 2 });
  expect(first).not.toHaveProperty('codeDescription');
  await editor.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges: [{ text: contradicting.replace('2023', '2021') }] });
  await editor.until(() => editor.pushed.at(-1)?.diagnostics.length === 0);
  await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
});

test('it hovers, and other documents are left alone', async () => {
  const editor = await plainClient();
  await editor.open(uri, contradicting);
  await editor.open('file:///news/notes.txt', contradicting, 'plaintext');
  expect(await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line: 1, character: 3 } })).not.toBeNull();
  expect(await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri: 'file:///news/notes.txt' }, position: { line: 1, character: 3 } })).toBeNull();
  await editor.until(() => editor.pushed.length > 0);
  expect(editor.pushed.map((params) => params.uri)).not.toContain('file:///news/notes.txt');
});

test.each([
  ['file:///opt/recoupe/docs/rules', 'file:///opt/recoupe/docs/rules/conflict/joined.md'],
  ['https://example.org/rules/', 'https://example.org/rules/conflict/joined.md'],
  ['command:evil', undefined],
  [7, undefined],
])('an editor that says where the pages of rules are is given their addresses: %s', async (rulePages, href) => {
  const editor = await plainClient(null, { rulePages });
  await editor.open(uri, contradicting);
  await editor.until(() => editor.pushed.some(({ diagnostics }) => diagnostics.length === 2));
  expect(editor.pushed.at(-1)?.diagnostics[0]?.codeDescription?.href).toBe(href);
});
