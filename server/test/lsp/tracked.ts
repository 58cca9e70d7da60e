import { DocumentDiagnosticRequest, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { startClient, type ClientOptions, type TestClient } from './client.ts';

const running: TestClient[] = [];

/** A client that {@link stopAll} stops, for `afterEach`. */
export async function startTracked(options: ClientOptions = {}): Promise<TestClient> {
  const client = await startClient(options);
  running.push(client);
  return client;
}

export async function stopAll(): Promise<void> {
  for (const client of running.splice(0)) await client.stop();
}

export async function pull(from: TestClient, path: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
  return from.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: from.uri(path) }, ...(previousResultId ? { previousResultId } : {}) });
}

export function items(report: DocumentDiagnosticReport): Diagnostic[] {
  return report.kind === 'full' ? report.items : [];
}
