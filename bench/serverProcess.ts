import { createConnection, IPCMessageReader, IPCMessageWriter, type Connection } from 'vscode-languageserver/node';
import { startServer } from '../server/src/lsp/server.ts';
import { keepHeapSmall } from '../server/src/node/heap.ts';

/** What the measured process tells of itself. Times are milliseconds of processor time of its main thread, sizes are bytes. */
export interface Pulse {
  readonly cpu: number;
  /** The longest stretch since the last pulse for which a timer of 5 ms had to wait. */
  readonly longest: number;
  readonly resident: number;
  readonly peak: number;
  readonly heap: number;
}

/** The request by which the bench asks for a {@link Pulse}. */
export const pulseRequest = 'bench/pulse';

if (process.send) {
  keepHeapSmall();
  const connection = createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  tellPulse(connection);
  startServer(connection);
}

function tellPulse(connection: Connection): void {
  let longest = 0;
  let last = now();
  setInterval(() => {
    longest = Math.max(longest, now() - last);
    last = now();
  }, 5).unref();
  connection.onRequest(pulseRequest, ({ collect }: { readonly collect: boolean }): Pulse => {
    longest = Math.max(longest, now() - last);
    if (collect) globalThis.gc?.();
    const pulse = { cpu: now(), longest, resident: process.memoryUsage().rss, peak: process.resourceUsage().maxRSS * 1024, heap: process.memoryUsage().heapUsed };
    longest = 0;
    last = now();
    return pulse;
  });
}

function now(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
