import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic, type WorkspaceEdit } from 'vscode-languageserver';
import { codeActions, type Action } from '../../features/codeActions.ts';
import { decideFinding } from '../../features/review/decide.ts';
import type { View } from '../../features/view.ts';
import { commands, type DecideArguments, type GoToConflictArguments, type ReasonsParams } from '../../protocol.ts';
import { toLocation, toSpan } from '../convert.ts';
import { deskEdit } from '../desk.ts';
import type { Folder } from '../folder.ts';
import { dateCodeActions } from './dateActions.ts';
import type { SeenFile, Server } from '../serving.ts';

export function registerCodeActions(server: Server): void {
  server.connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const file = await server.fileOf(uri, token);
    if (!file || !wanted(context)) return null;
    const selection = toSpan(file.folder, uri, range);
    const actions = codeActions(file.view, file.name, selection, file.folder.settings);
    const fixes = await Promise.all(actions.filter((action) => server.traits.ours || action.kind === 'decide').map(async (action) => ({
      title: action.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: context.diagnostics.filter((diagnostic) => findingOf(diagnostic) === action.finding.id),
      ...(await effect(server, file, uri, action)),
    })));
    return [...fixes, ...dateCodeActions(server, file, uri, selection)];
  });
}

function wanted({ only }: CodeActionContext): boolean {
  return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function findingOf({ data }: Diagnostic): unknown {
  return typeof data === 'object' && data !== null && 'finding' in data ? data.finding : undefined;
}

/** Our client has commands that also show and save what they did; another gets a plain edit. */
async function effect(server: Server, { folder, view }: SeenFile, uri: string, action: Action): Promise<Pick<CodeAction, 'command' | 'edit' | 'isPreferred'>> {
  const { title, finding } = action;
  if (action.kind === 'go') {
    const argument: GoToConflictArguments = { from: toLocation(folder, action.from), to: toLocation(folder, action.to) };
    return { isPreferred: true, command: { title, command: commands.goToConflict, arguments: [argument] } };
  }
  if (action.kind === 'why') return { command: { title, command: commands.why, arguments: [{ uri, findings: [finding.id] } satisfies ReasonsParams] } };
  if (server.traits.ours) {
    const decided = action.kind === 'decide' ? { reason: action.tag, scope: action.scope } : {};
    const argument: DecideArguments = { uri, findings: [finding.id], at: toLocation(folder, action.from), ...decided };
    return { command: { title, command: commands.decide, arguments: [argument] } };
  }
  return action.kind === 'decide' ? plainEdit(server, folder, view, action) : {};
}

/** The server has no clock: such a decision does not say when it was made. */
async function plainEdit(server: Server, folder: Folder, view: View, { finding, tag, scope, from }: Action & { readonly kind: 'decide' }): Promise<Pick<CodeAction, 'edit'>> {
  const decision = decideFinding(view, finding, tag, scope, from, { created: '', creator: '', note: '' });
  const made = await deskEdit(server, folder, { remove: [], add: [decision] });
  return made ? { edit: made.edit as WorkspaceEdit } : {};
}
