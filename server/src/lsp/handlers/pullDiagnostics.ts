import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type PreviousResultId,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { emptyReport, folderReports, projectReport, reportOf, type Report } from '../diagnosticReports.ts';
import type { Server } from '../serving.ts';

/**
 * Diagnostics that the client asks for. A document's answer waits until its folder is read. The workspace's answer waits until
 * something differs from what the client has: VS Code asks again two seconds after every answer, for ever.
 */
export function registerPullDiagnostics(server: Server): void {
  if (!server.traits.pullDiagnostics) return;
  const { connection } = server;
  const sent = new Map<string, string>();
  server.documents.onClosed((uri) => void sent.delete(uri));
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    const { resultId, items } = await documentReport(server, uri, token);
    if (server.documents.versionOf(uri) !== null) sent.set(uri, resultId);
    return resultId === previousResultId ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId } : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  });
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => ({ items: await changedReports(server, previousResultIds, token) }));
  refreshOnChange(server, sent);
}

async function documentReport(server: Server, uri: string, token: CancellationToken): Promise<Report> {
  await server.workspace.located;
  const project = server.workspace.projectOf(uri);
  if (project) {
    await project.ready;
    return projectReport(project);
  }
  const folder = server.workspace.folderOf(uri);
  if (!folder) return emptyReport;
  await folder.ready;
  if (token.isCancellationRequested) throw cancelled();
  return reportOf(folder, uri);
}

/** Waits for a difference, then tells all of it. */
async function changedReports(server: Server, previous: readonly PreviousResultId[], token: CancellationToken): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const known = new Map(previous.map(({ uri, value }) => [uri, value]));
  for (;;) {
    if (token.isCancellationRequested) throw cancelled();
    const reports = await workspaceReports(server);
    const changed = [...new Set([...reports.keys(), ...known.keys()])].filter((uri) => {
      const { resultId } = reports.get(uri) ?? emptyReport;
      return known.get(uri) !== resultId && (known.has(uri) || resultId !== emptyReport.resultId);
    });
    if (changed.length > 0) {
      return changed.map((uri) => ({ uri, version: server.documents.versionOf(uri), kind: DocumentDiagnosticReportKind.Full, ...(reports.get(uri) ?? emptyReport) }));
    }
    await nextChange(server, token);
  }
}

/** Reports of folders only: a document that is read alone is asked for by itself. */
async function workspaceReports(server: Server): Promise<Map<string, Report>> {
  await server.workspace.located;
  const folders = server.workspace.roots();
  await Promise.all(folders.map((folder) => folder.ready));
  return new Map(folders.flatMap((folder) => [...folderReports(folder)]));
}

function nextChange(server: Server, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      stop();
      cancellation.dispose();
      resolve();
    };
    const stop = server.changed.on(done);
    const cancellation = token.onCancellationRequested(done);
  });
}

function cancelled(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, 'cancelled', { retriggerRequest: true });
}

/** Asks for a new pull of open documents, only if one of them would get another answer than it has. */
function refreshOnChange({ connection, traits, workspace, changed }: Server, sent: ReadonlyMap<string, string>): void {
  if (!traits.diagnosticRefresh) return;
  changed.on(() => {
    const outdated = [...sent].some(([uri, resultId]) => {
      const project = workspace.projectOf(uri);
      const folder = workspace.folderOf(uri);
      if (folder?.status.reading) return false;
      return (project ? projectReport(project) : folder ? reportOf(folder, uri) : emptyReport).resultId !== resultId;
    });
    if (outdated) connection.languages.diagnostics.refresh().catch((error: unknown) => connection.console.error(String(error)));
  });
}
