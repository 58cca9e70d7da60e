import { l10n, window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { decideRequest, reasonsRequest, type DecideArguments, type DecideParams, type DeskEdit, type OfferedReason, type ReasonsParams } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk/desk.ts';
import { findingUnderCursor } from '../desk/findingUnder.ts';

const shownFor = 6_000;

/**
 * Decides on findings: those of the argument, else the one under the cursor. Without a reason the person is asked for one. What was decided
 * by a key, without a finding in the argument, goes on to the next conflict.
 */
export async function decide(client: BaseLanguageClient, desk: Desk, next: () => Promise<void>, argument: unknown): Promise<void> {
  const given = isArguments(argument) ? argument : {};
  const about = isAbout(given) ? given : findingUnderCursor(client);
  if (!about) return tell(l10n.t('There is no finding to decide on here.'));
  const target = { ...about, ...given };
  const choice = given.reason === undefined ? await ask(client, about, isAbout(given)) : { reason: given.reason, scope: given.scope ?? 'finding', note: '' };
  if (!choice || !(await agreed(about.findings.length))) return;
  const params: DecideParams = { ...desk.hand(choice.note), uri: about.uri, findings: about.findings, reason: choice.reason, scope: choice.scope, ...(target.at ? { at: target.at } : {}) };
  if (!(await desk.apply(() => client.sendRequest<DeskEdit | null>(decideRequest, params)))) return tell(l10n.t('There is no finding to decide on here.'));
  tell(l10n.t('Decided. “Recoupe: Undo Last Decision” takes it back.'));
  if (!isAbout(given)) await next();
}

interface Choice {
  readonly reason: string;
  readonly scope: string;
  readonly note: string;
}

async function ask(client: BaseLanguageClient, { uri, findings }: ReasonsParams, withNote: boolean): Promise<Choice | undefined> {
  const offered = await client.sendRequest<OfferedReason[]>(reasonsRequest, { uri, findings } satisfies ReasonsParams);
  const items = [
    ...offered.map(({ tag, title }) => item(title, tag, 'finding')),
    item(l10n.t('Ignore findings of this rule in this file'), 'ignored', 'file'),
    item(l10n.t('Ignore findings of this rule everywhere'), 'ignored', 'rule'),
  ];
  const picked = await window.showQuickPick(items, { placeHolder: findings.length === 1 ? l10n.t('What is it?') : l10n.t('What are these {0} findings?', findings.length) });
  if (!picked) return undefined;
  const note = withNote ? await window.showInputBox({ prompt: l10n.t('A note for the others, or nothing'), placeHolder: picked.label }) : '';
  return note === undefined ? undefined : { reason: picked.reason, scope: picked.scope, note: note.trim() };
}

function item(label: string, reason: string, scope: string): QuickPickItem & Omit<Choice, 'note'> {
  return { label, reason, scope };
}

/** Deciding on several findings at once is confirmed. */
async function agreed(count: number): Promise<boolean> {
  if (count === 1) return true;
  const yes = l10n.t('Decide');
  return (await window.showWarningMessage(l10n.t('Decide on {0} findings at once?', count), { modal: true }, yes)) === yes;
}

function tell(text: string): void {
  window.setStatusBarMessage(text, shownFor);
}

function isArguments(value: unknown): value is DecideArguments {
  return typeof value === 'object' && value !== null;
}

function isAbout(value: DecideArguments): value is DecideArguments & ReasonsParams {
  return typeof value.uri === 'string' && Array.isArray(value.findings) && value.findings.length > 0;
}
