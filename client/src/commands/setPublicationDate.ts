import { l10n, window, workspace } from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit as LspEdit } from 'vscode-languageclient';
import { setPublishedRequest, type AskPublicationDateArguments, type SetPublishedParams } from '../../../server/src/protocol.ts';

/** Asks for the publication date of a file and writes it into `recoupe.json`; undo in that file takes it back. */
export async function setPublicationDate(client: BaseLanguageClient, argument: unknown): Promise<void> {
  if (!isAsk(argument)) return;
  const published = await window.showInputBox({
    prompt: l10n.t('Publication date, as 2024-05-16, 2024-05 or 2024'),
    value: argument.suggestion,
    validateInput: (text) => (/^\d{4}(?:-\d{2}){0,2}$/.test(text.trim()) ? undefined : l10n.t('A date like 2024-05-16, 2024-05 or 2024 is expected here.')),
  });
  if (published === undefined) return;
  const params: SetPublishedParams = { uri: argument.uri, published: published.trim(), ...(argument.title === undefined ? {} : { title: argument.title }) };
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(await client.sendRequest<LspEdit | null>(setPublishedRequest, params));
  if (!edit || !(await workspace.applyEdit(edit, { isRefactoring: true }))) window.setStatusBarMessage(l10n.t('The publication date was not changed.'), 5_000);
}

function isAsk(value: unknown): value is AskPublicationDateArguments {
  return typeof value === 'object' && value !== null && 'uri' in value && 'suggestion' in value;
}
