import { emptyReport, folderReports, type Report } from '../diagnosticReports.ts';
import type { Server } from '../serving.ts';

/** Sends diagnostics to clients that do not ask for them: each file when what it shows changes, and empty when that goes. */
export function registerPushDiagnostics({ connection, traits, workspace, documents, changed }: Server): void {
  if (traits.pullDiagnostics) return;
  const sent = new Map<string, string>();
  changed.on(() => {
    if (workspace.all().some((folder) => folder.status.reading)) return;
    const reports = new Map<string, Report>(workspace.all().flatMap((folder) => [...folderReports(folder)]));
    for (const uri of new Set([...reports.keys(), ...sent.keys()])) {
      const { resultId, items } = reports.get(uri) ?? emptyReport;
      if (sent.get(uri) === resultId || (!sent.has(uri) && items.length === 0)) continue;
      sent.set(uri, resultId);
      const version = documents.versionOf(uri);
      connection.sendDiagnostics({ uri, diagnostics: items, ...(version === null ? {} : { version }) }).catch((error: unknown) => connection.console.error(String(error)));
    }
  });
}
