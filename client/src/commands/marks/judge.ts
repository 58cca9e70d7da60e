import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { proposalRequest, type ProposalParams, type WireRange } from '../../../../server/src/protocol.ts';
import type { Desk } from '../../desk/desk.ts';
import { withdraw } from '../../desk/withdraw.ts';
import { askScope } from './askScope.ts';
import { markUnder } from './markUnder.ts';
import { writeMark } from './mark.ts';

/** Accepts what the engine proposes at the cursor, or says that it is no such thing, and goes on to the next that waits. */
export async function judge(client: BaseLanguageClient, desk: Desk, verdict: 'accepted' | 'rejected'): Promise<void> {
  const at = await markUnder(client);
  if (!at) return;
  if (at.label === undefined) {
    window.setStatusBarMessage(l10n.t('Nothing is proposed here.'), 6_000);
    return;
  }
  const meaning = verdict === 'accepted' && at.value !== undefined ? { value: at.value } : {};
  if (await writeMark(client, desk, at, { label: at.label, verdict, scope: 'here' }, meaning)) await step(client, 1);
}

/** Says that these words are no such thing, here, in the file or in all articles. */
export async function never(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const at = await markUnder(client);
  const scope = at && (await askScope(at));
  if (at && scope) await writeMark(client, desk, at, { label: at.label ?? 'person', verdict: 'rejected', scope }, {});
}

/** Goes to the next or the previous name or date that nobody decided on. */
export async function step(client: BaseLanguageClient, direction: 1 | -1): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const position = direction === 1 ? editor.selection.end : editor.selection.start;
  const params: ProposalParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri), position: client.code2ProtocolConverter.asPosition(position), step: direction };
  const range = await client.sendRequest<WireRange | null>(proposalRequest, params);
  if (!range) {
    window.setStatusBarMessage(l10n.t('No other mark of this article waits for a decision.'), 6_000);
    return;
  }
  const there = client.protocol2CodeConverter.asRange(range);
  editor.selection = new Selection(there.start, there.end);
  editor.revealRange(there, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Takes the decisions on these words back. */
export async function unmark(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const at = await markUnder(client);
  if (at && at.decisions.length > 0) await withdraw(client, desk, at.decisions.slice(0, 1));
  else if (at) window.setStatusBarMessage(l10n.t('Nobody decided on these words.'), 6_000);
}
