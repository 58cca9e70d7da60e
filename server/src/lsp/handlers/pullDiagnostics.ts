import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type DiagnosticServerCancellationData,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { allReports } from '../allReports.ts';
import { emptyReport, projectReport, reportOf, type Report } from '../diagnosticReports.ts';
import type { Folder } from '../folder.ts';
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
  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _progress, partial) => {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return { items: await changedReports(server, known, token, partial ? (items) => partial.report({ items }) : undefined) };
  });
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
  await folder.calm();
  if (token.isCancellationRequested) throw cancelled();
  return reportOf(folder, uri);
}

/** Files, diagnostics and their related passages told at once to a client that takes them in parts. */
const PART = 200;

/**
 * Waits for a difference, then tells all of it: in parts while they are worked out, where the client takes parts, and the rest as
 * the answer.
 */
async function changedReports(server: Server, known: ReadonlyMap<string, string>, token: CancellationToken, tell: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined): Promise<WorkspaceDocumentDiagnosticReport[]> {
  for (;;) {
    const change = nextChange(server, token);
    // Folders only: a document that is read alone is asked for by itself.
    const folders = (): Folder[] => server.workspace.roots();
    await server.workspace.located;
    await Promise.all(folders().map((folder) => folder.ready));
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let told = false;
    let weight = 0;
    for await (const [uri, report] of allReports(folders, new Set(known.keys()))) {
      if (token.isCancellationRequested) throw cancelled();
      const { resultId } = report;
      if (known.get(uri) === resultId || (!known.has(uri) && resultId === emptyReport.resultId)) continue;
      const diagnostics = report.items;
      items.push({ uri, version: server.documents.versionOf(uri), kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics });
      weight += 1 + diagnostics.reduce((sum, { relatedInformation }) => sum + 1 + (relatedInformation?.length ?? 0), 0);
      if (!tell || weight < PART) continue;
      tell(items);
      told = true;
      items = [];
      weight = 0;
    }
    if (token.isCancellationRequested) throw cancelled();
    if (told || items.length > 0) return items;
    await change;
  }
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
