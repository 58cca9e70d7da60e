import { CodeActionKind, type CodeAction, type CodeActionContext, type Diagnostic } from 'vscode-languageserver';
import { codeActions, type Action } from '../../features/codeActions.ts';
import { commands, type GoToConflictArguments, type IgnoreParams } from '../../protocol.ts';
import { toLocation, toSpan } from '../convert.ts';
import type { Folder } from '../folder.ts';
import { dateCodeActions } from './dateActions.ts';
import type { Server } from '../serving.ts';
import { decisionEdit } from './ignore.ts';

export function registerCodeActions(server: Server): void {
  server.connection.onCodeAction(async ({ textDocument: { uri }, range, context }, token) => {
    const file = await server.fileOf(uri, token);
    if (!file || !wanted(context)) return null;
    const selection = toSpan(file.folder, uri, range);
    const actions = codeActions(file.view, file.name, selection, file.folder.settings);
    const fixes = await Promise.all(actions.filter((action) => server.traits.ours || action.kind === 'ignore').map(async (action) => ({
      title: action.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: context.diagnostics.filter((diagnostic) => findingOf(diagnostic) === action.finding),
      ...(await effect(server, file.folder, uri, action)),
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
async function effect(server: Server, folder: Folder, uri: string, action: Action): Promise<Pick<CodeAction, 'command' | 'edit' | 'isPreferred'>> {
  if (action.kind === 'go') {
    const argument: GoToConflictArguments = { from: toLocation(folder, action.from), to: toLocation(folder, action.to) };
    return { isPreferred: true, command: { title: action.title, command: commands.goToConflict, arguments: [argument] } };
  }
  if (server.traits.ours) {
    const argument: IgnoreParams = { uri, finding: action.finding };
    return { command: { title: action.title, command: commands.ignoreFinding, arguments: [argument] } };
  }
  const edit = await decisionEdit(server, folder, action.decision);
  return edit ? { edit } : {};
}
