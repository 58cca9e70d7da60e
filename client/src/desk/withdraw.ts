import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { rewriteRequest, type DecisionItem, type DeskEdit, type RewriteParams } from '../../../server/src/protocol.ts';
import type { Desk } from './desk.ts';

/** Takes decisions back; several at once are confirmed. *Undo Last Decision* brings them again. */
export async function withdraw(client: BaseLanguageClient, desk: Desk, decisions: readonly DecisionItem[]): Promise<void> {
  const byFile = new Map<string, string[]>();
  for (const { uri, id } of decisions) byFile.set(uri, [...(byFile.get(uri) ?? []), id]);
  const yes = l10n.t('Withdraw');
  if (decisions.length === 0) return;
  if (decisions.length > 1 && (await window.showWarningMessage(l10n.t('Withdraw {0} decisions?', decisions.length), { modal: true }, yes)) !== yes) return;
  await desk.apply(() => Promise.all([...byFile].map(([uri, remove]) => client.sendRequest<DeskEdit | null>(rewriteRequest, { uri, remove, add: [] } satisfies RewriteParams))));
}
