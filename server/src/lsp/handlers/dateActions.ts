import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { dateActions, type DateAction } from '../../features/dateActions.ts';
import type { Span } from '../../base/span.ts';
import { commands, type AskPublicationDateArguments, type WhyThisDateArguments } from '../../protocol.ts';
import { toLocation } from '../convert.ts';
import type { SeenFile, Server } from '../serving.ts';
import { publishedEdit } from './setPublished.ts';

/** Quick fixes for the publication date. Setting it is a plain edit, which any client can apply and undo. */
export function dateCodeActions(server: Server, file: SeenFile, uri: string, selection: Span): CodeAction[] {
  return dateActions(file.view, file.name, selection).flatMap((action) => {
    const done = effect(server, file, uri, action);
    return done ? [{ title: action.title, kind: CodeActionKind.QuickFix, ...done }] : [];
  });
}

function effect({ traits }: Server, { folder, name }: SeenFile, uri: string, action: DateAction): Pick<CodeAction, 'edit' | 'command'> | undefined {
  if (action.kind === 'set') {
    const edit = publishedEdit(folder, name, action.value, action.article);
    return edit && { edit };
  }
  if (!traits.ours) return undefined;
  if (action.kind === 'why') {
    const argument: WhyThisDateArguments = { at: toLocation(folder, action.at), clues: action.clues.map((clue) => toLocation(folder, clue)) };
    return { command: { title: action.title, command: commands.whyThisDate, arguments: [argument] } };
  }
  if (!folder.documentOf(folder.projectUri)) return undefined;
  const argument: AskPublicationDateArguments = { uri, suggestion: action.suggestion, ...(action.article === undefined ? {} : { title: action.article }) };
  return { command: { title: action.title, command: commands.setPublicationDate, arguments: [argument] } };
}
