import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { reviewedRequest, type DeskEdit } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk/desk.ts';

/** From now on, what is new, changed or gone is told apart from what is there today. Asks first: it speaks for the whole team. */
export async function markReviewed(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const yes = l10n.t('Mark All as Reviewed');
  const detail = l10n.t('What comes after this is shown as new, for everybody who shares the folder.');
  if ((await window.showWarningMessage(l10n.t('Mark all findings as reviewed?'), { modal: true, detail }, yes)) !== yes) return;
  const done = await desk.apply(() => client.sendRequest<DeskEdit[]>(reviewedRequest, desk.hand()));
  window.setStatusBarMessage(done ? l10n.t('All findings are marked as reviewed.') : l10n.t('Nothing has changed since the last review.'), 6_000);
}
