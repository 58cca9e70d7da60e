import { spawn } from 'node:child_process';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createProtocolConnection, InitializeRequest, ShutdownRequest, StreamMessageReader, StreamMessageWriter, type InitializeParams, type InitializeResult } from 'vscode-languageserver/node';
import { read, root } from './files.ts';

const params: InitializeParams = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };

/** What every client may rely on, in whatever process the server runs. */
function expectCapabilities({ capabilities }: InitializeResult): void {
  expect(capabilities).toMatchObject({ hoverProvider: expect.anything(), definitionProvider: expect.anything(), referencesProvider: expect.anything() });
  expect(capabilities.semanticTokensProvider?.legend.tokenTypes).toEqual(expect.arrayContaining(['person', 'organization', 'place', 'event', 'date', 'duration', 'quantity', 'quotation']));
  expect(capabilities.semanticTokensProvider?.legend.tokenModifiers).toEqual(expect.arrayContaining(['conflicting', 'inferred', 'attributed', 'furniture']));
}

it('answers in a process of its own', async () => {
  const child = spawn(process.execPath, [path.join(root, 'dist/node/server.js'), '--stdio']);
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  try {
    expectCapabilities(await connection.sendRequest(InitializeRequest.type, params));
    await connection.sendRequest(ShutdownRequest.type);
  } finally {
    connection.dispose();
    child.kill();
  }
});

it('answers in a web worker, where nothing of Node is', async () => {
  const worker = startWorker(read('dist/browser/server.js'));
  const answer = worker.answer(1);
  worker.post({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  expectCapabilities(await answer);
});

interface Message {
  readonly id?: number;
  readonly result?: InitializeResult;
  readonly error?: unknown;
}

type Listener = (event: { data: unknown }) => void;

/** Runs a script with the globals of a dedicated worker and no others. */
function startWorker(source: string): { post(message: object): void; answer(id: number): Promise<InitializeResult> } {
  const listeners = new Set<Listener>();
  const waiting = new Map<number, (message: Message) => void>();
  const self: Record<string, unknown> = {
    addEventListener: (type: string, listener: Listener) => type === 'message' && listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    postMessage: (message: Message) => message.id !== undefined && waiting.get(message.id)?.(message),
  };
  Object.assign(self, { console, setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, crypto, structuredClone });
  Object.assign(self, { TextDecoder, TextEncoder, URL, MessageChannel, AbortController, Event, EventTarget });
  self['self'] = self;
  runInNewContext(source, self, { filename: 'dist/browser/server.js' });
  return {
    post(message) {
      const onmessage = self['onmessage'];
      if (typeof onmessage === 'function') onmessage({ data: message });
      for (const listener of listeners) listener({ data: message });
    },
    answer: (id) =>
      new Promise((resolve, reject) => {
        waiting.set(id, ({ result, error }) => (result === undefined ? reject(new Error(JSON.stringify(error))) : resolve(result)));
      }),
  };
}
