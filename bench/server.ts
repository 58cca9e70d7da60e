import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { DocumentDiagnosticRequest, HoverRequest, IPCMessageReader, IPCMessageWriter, WorkspaceDiagnosticRequest } from 'vscode-languageserver/node';
import { startClient, type TestClient, type Wire } from '../server/test/lsp/client.ts';
import { atMost, beside, percentile, type Figure } from './measure.ts';
import { pulseRequest, type Pulse } from './serverProcess.ts';
import { multiply, type Text } from './texts.ts';

/**
 * The server with its protocol, as a process of its own, for a folder of many articles: what it takes to read them, what typing and
 * pointing cost then. Times are processor time of that process, so that other work on the machine does not count.
 */
export async function measureServer(texts: readonly Text[], count: number): Promise<Figure[]> {
  const files: Record<string, string> = { 'recoupe.json': '{}' };
  for (const { file, text } of multiply(texts, count)) files[file] = text;
  const client = await startClient({ files, wire: serverElsewhere() });
  const pulse = (collect = false): Promise<Pulse> => client.connection.sendRequest<Pulse>(pulseRequest, { collect });
  await until(client, 'ready');
  const read = await pulse();
  await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [], partialResultToken: 'all' });
  const told = await pulse(true);
  const names = Object.keys(files).slice(1, 61);
  for (const name of names) await client.open(name);
  const hovers: number[] = [];
  for (const name of names) for (const line of [0, 2, 3]) hovers.push(await costOf(pulse, () => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: client.uri(name) }, position: { line, character: 12 } })));
  await pulse();
  const strokes: number[] = [];
  let typing = 0;
  for (const name of names.slice(0, 20)) {
    for (const typed of ['7', ' Émile Vardun 7']) {
      const text = files[name] ?? '';
      const before = await pulse();
      await client.change(name, `${text.slice(0, text.length / 2)}${typed}${text.slice(text.length / 2)}`);
      await client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: client.uri(name) } });
      const after = await pulse();
      strokes.push(after.cpu - before.cpu);
      typing = Math.max(typing, after.longest);
    }
    // What follows an answer (the status, other files) is not to be missed.
    await new Promise((resolve) => setTimeout(resolve, 250));
    typing = Math.max(typing, (await pulse()).longest);
  }
  const end = await pulse(true);
  await client.stop();
  const of = `in a folder of ${count.toLocaleString('en')}`;
  const mega = 2 ** 20;
  return [
    beside(`server ${of}: all read and compared`, read.cpu / 1_000, 's'),
    atMost(`server ${of}: longest block while it is read`, read.longest, 50, 'ms'),
    atMost(`server ${of}: longest block while all diagnostics are told`, told.longest, 50, 'ms'),
    atMost(`server ${of}: resident memory of its process then`, told.resident / mega, 700, 'MB'),
    beside(`server ${of}: most that it took on the way; heap in use`, told.peak / mega, `MB; ${Math.round(told.heap / mega)} MB`),
    atMost(`server ${of}: hover, 95th percentile of ${hovers.length}`, percentile(hovers, 0.95), 20, 'ms'),
    atMost(`server ${of}: keystroke to new diagnostics, 95th percentile of ${strokes.length}`, percentile(strokes, 0.95), 100, 'ms'),
    beside(`server ${of}: the same, median`, percentile(strokes, 0.5), 'ms'),
    atMost(`server ${of}: longest block while typing`, typing, 50, 'ms'),
    beside(`server ${of}: resident memory after typing`, end.resident / mega, 'MB'),
  ];
}

/** Figures of several sizes side by side. */
export async function measureCurve(texts: readonly Text[], counts: readonly number[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of counts) figures.push(...(await measureServer(texts, count)));
  return figures;
}

/** A process that runs the server as it is shipped and started: bundled, without what reads TypeScript. */
function serverElsewhere(): Wire {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recoupe-bench-'));
  const bundle = path.join(folder, 'server.cjs');
  buildSync({ entryPoints: [path.join(import.meta.dirname, 'serverProcess.ts')], outfile: bundle, bundle: true, minify: true, platform: 'node', mainFields: ['module', 'main'], format: 'cjs', target: 'node20', logLevel: 'silent' });
  const child = fork(bundle, { execArgv: ['--expose-gc', '--max-semi-space-size=8'] });
  return {
    reader: new IPCMessageReader(child),
    writer: new IPCMessageWriter(child),
    end() {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function costOf(pulse: () => Promise<Pulse>, work: () => Promise<unknown>): Promise<number> {
  const before = await pulse();
  await work();
  return (await pulse()).cpu - before.cpu;
}

async function until(client: TestClient, state: 'ready'): Promise<void> {
  while (client.seen.status.at(-1)?.state !== state) await new Promise((resolve) => setTimeout(resolve, 20));
}
