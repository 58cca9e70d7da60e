import { DocumentDiagnosticRequest, HoverRequest } from 'vscode-languageserver/node';
import { createEngine } from '../server/src/compare/engine.ts';
import { createAnalyser } from '../server/src/extract/pipeline.ts';
import { startClient, type TestClient } from '../server/test/lsp/client.ts';
import { atMost, beside, percentile, timedAsync, type Figure } from './measure.ts';
import { multiply, type Text } from './texts.ts';

/** The server with its protocol, in one process with a client that serves the files: a workspace of many articles. */
export async function measureServer(texts: readonly Text[], count: number): Promise<Figure[]> {
  const files: Record<string, string> = { 'recoupe.json': '{}' };
  for (const { file, text } of multiply(texts, count)) files[file] = text;
  const before = process.threadCpuUsage();
  const probe = startProbe();
  const client = await startClient({ files, engine: { analyse: createAnalyser(), createEngine } });
  await ready(client);
  const reading = probe.stop();
  const { user, system } = process.threadCpuUsage(before);
  globalThis.gc?.();
  const memory = process.memoryUsage().rss / 2 ** 20;
  const names = Object.keys(files).slice(1, 61);
  for (const name of names) await client.open(name);
  const hovers: number[] = [];
  for (const name of names) for (const line of [0, 2, 3]) hovers.push(await timedAsync(() => client.connection.sendRequest(HoverRequest.type, { textDocument: { uri: client.uri(name) }, position: { line, character: 12 } })));
  const typing = startProbe();
  const strokes: number[] = [];
  for (const name of names.slice(0, 20)) {
    const text = files[name] ?? '';
    await client.change(name, `${text.slice(0, text.length / 2)}7${text.slice(text.length / 2)}`);
    strokes.push(await timedAsync(() => client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: client.uri(name) } })));
  }
  const typed = typing.stop();
  await client.stop();
  const of = `of ${count.toLocaleString('en')} articles`;
  return [
    beside(`server: a folder ${of} read and compared`, (user + system) / 1e6, 's'),
    atMost(`server: longest block while a folder ${of} is read`, reading, 50, 'ms'),
    atMost(`server: memory with a folder ${of}, client and texts included`, memory, 700, 'MB'),
    atMost(`server: hover in a folder ${of}, 95th percentile of ${hovers.length}`, percentile(hovers, 0.95), 20, 'ms'),
    atMost(`server: keystroke to new diagnostics in a folder ${of}, 95th percentile`, percentile(strokes, 0.95), 100, 'ms'),
    atMost(`server: longest block while typing in it`, typed, 50, 'ms'),
  ];
}

/** Waits for the end of reading. */
async function ready(client: TestClient): Promise<void> {
  while (client.seen.status.at(-1)?.state !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Measures the longest stretch of processor time for which a timer of 5 ms had to wait. */
function startProbe(): { stop(): number } {
  let longest = 0;
  let last = process.threadCpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(last);
    longest = Math.max(longest, (user + system) / 1_000);
    last = process.threadCpuUsage();
  }, 5);
  return {
    stop() {
      clearInterval(timer);
      return longest;
    },
  };
}
