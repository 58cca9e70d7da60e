import { allReports } from '../allReports.ts';
import type { Report } from '../diagnosticReports.ts';
import type { Server } from '../serving.ts';

/** Sends diagnostics to clients that do not ask for them: each file when what it shows changes, and empty when that goes. */
export function registerPushDiagnostics(server: Server): void {
  const { traits, workspace, changed, connection } = server;
  if (traits.pullDiagnostics) return;
  const sent = new Map<string, string>();
  let round = 0;
  const tell = async (): Promise<void> => {
    const own = ++round;
    for await (const [uri, report] of allReports(() => workspace.all(), new Set(sent.keys()))) {
      // A later change tells everything again.
      if (own !== round) return;
      if (sent.get(uri) !== report.resultId && (sent.has(uri) || report.items.length > 0)) send(server, uri, report, sent);
    }
  };
  changed.on(() => {
    if (!workspace.all().some((folder) => folder.status.reading)) void tell().catch((error: unknown) => connection.console.error(String(error)));
  });
}

function send({ connection, documents }: Server, uri: string, { resultId, items }: Report, sent: Map<string, string>): void {
  sent.set(uri, resultId);
  const version = documents.versionOf(uri);
  connection.sendDiagnostics({ uri, diagnostics: items, ...(version === null ? {} : { version }) }).catch((error: unknown) => connection.console.error(String(error)));
}
