import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Desk } from '../../desk/desk.ts';
import { askDate } from './askDate.ts';
import { writeMark } from './mark.ts';
import { markUnder } from './markUnder.ts';
import { pickEntity } from './pickEntity.ts';

/** Sets what the date at the cursor means. */
export async function correctDate(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const at = await markUnder(client);
  const value = at && (await askDate(at.value ?? ''));
  if (at && value !== undefined) await writeMark(client, desk, at, { label: 'date', verdict: 'accepted', scope: 'here' }, { value });
}

/** Sets who says the quotation at the cursor. */
export async function correctSpeaker(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const at = await markUnder(client);
  if (!at?.quotation) {
    window.setStatusBarMessage(l10n.t('There is no quotation here.'), 6_000);
    return;
  }
  const speaker = await pickEntity(client, l10n.t('Who says this?'), ({ type }) => type === 'person' || type === 'organization');
  if (speaker) await writeMark(client, desk, at, { label: 'speaker', verdict: 'accepted', scope: 'here' }, { entity: speaker.id, name: speaker.name });
}
