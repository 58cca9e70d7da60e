import { languages, window, type Diagnostic } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DecideArguments } from '../../../server/src/protocol.ts';

/** The finding that the cursor stands on, gravest first. */
export function findingUnderCursor(client: BaseLanguageClient): (DecideArguments & { readonly uri: string; readonly findings: readonly string[] }) | undefined {
  const editor = window.activeTextEditor;
  const { document, selection } = editor ?? {};
  if (!document || !selection) return undefined;
  const here = languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.range.contains(selection.active) && findingOf(diagnostic) !== undefined);
  const [gravest] = here.sort((a, b) => a.severity - b.severity);
  const finding = gravest && findingOf(gravest);
  if (!gravest || finding === undefined) return undefined;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  return { uri, findings: [finding], at: { uri, range: client.code2ProtocolConverter.asRange(gravest.range) } };
}

/** The client library keeps what the server attached to a diagnostic in a field that the editor's type does not name. */
function findingOf(diagnostic: Diagnostic): string | undefined {
  if (!('data' in diagnostic) || typeof diagnostic.data !== 'object' || diagnostic.data === null || !('finding' in diagnostic.data)) return undefined;
  return typeof diagnostic.data.finding === 'string' ? diagnostic.data.finding : undefined;
}
