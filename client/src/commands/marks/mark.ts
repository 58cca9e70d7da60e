import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { markRequest, noteRequest, type DeskEdit, type MarkParams, type NoteParams } from '../../../../server/src/protocol.ts';
import type { Desk } from '../../desk/desk.ts';
import { askAbout } from './askAbout.ts';
import { askDate } from './askDate.ts';
import { askScope, type Scope } from './askScope.ts';
import { markUnder, type MarkUnder } from './markUnder.ts';
import { pickEntity } from './pickEntity.ts';

/** What the manifest and key bindings may give: a label spares the question for it, a scope that for the other places. */
export interface MarkArguments {
  readonly label?: string;
  readonly scope?: Scope;
}

type Meaning = Partial<Pick<MarkParams, 'entity' | 'name' | 'value' | 'note' | 'about'>>;

/** Marks the selected words, or the name or word at the cursor, as what a person says they are. */
export async function mark(client: BaseLanguageClient, desk: Desk, argument: unknown): Promise<void> {
  const given = isArguments(argument) ? argument : {};
  const at = await markUnder(client);
  const label = at && (given.label ?? (await askLabel(at)));
  const meaning = at && label !== undefined ? await askMeaning(client, at, label) : undefined;
  const scope = at && meaning ? (given.scope ?? (isName(label ?? '') ? await askScope(at) : 'here')) : undefined;
  if (at && label === 'note' && meaning?.note !== undefined) await writeNote(client, desk, at, meaning.note);
  else if (at && label !== undefined && scope) await writeMark(client, desk, at, { label, verdict: 'accepted', scope }, meaning ?? {});
}

/** Says whom or what the words name: one of those that the folder knows. Everywhere, this is another name of it. */
export async function markAs(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const at = await markUnder(client);
  const entity = at && (await pickEntity(client, l10n.t('Who or what does “{0}” name?', at.words)));
  const scope = at && entity ? await askScope(at) : undefined;
  if (at && entity && scope) await writeMark(client, desk, at, { label: entity.type, verdict: 'accepted', scope }, { entity: entity.id, name: entity.name });
}

/** A note begins a thread, which others answer. */
async function writeNote(client: BaseLanguageClient, desk: Desk, { uri, range }: MarkUnder, note: string): Promise<void> {
  await desk.apply(() => client.sendRequest<DeskEdit | null>(noteRequest, { ...desk.hand(note), uri, action: 'add', range } satisfies NoteParams));
}

/** Writes one decision on words. */
export async function writeMark(client: BaseLanguageClient, desk: Desk, { uri, range, words }: MarkUnder, choice: Pick<MarkParams, 'label' | 'verdict' | 'scope'>, meaning: Meaning): Promise<boolean> {
  const params: MarkParams = { ...desk.hand(), uri, range, ...choice, ...meaning };
  const done = await desk.apply(() => client.sendRequest<DeskEdit | null>(markRequest, params));
  if (!done) window.setStatusBarMessage(l10n.t('“{0}” is marked so already.', words), 6_000);
  return done;
}

const names = ['person', 'organization', 'place', 'event', 'product'];

function isName(label: string): boolean {
  return names.includes(label);
}

async function askLabel({ words, label, labels }: MarkUnder): Promise<string | undefined> {
  const own: readonly (readonly [string, string])[] = [
    ['person', l10n.t('Person')], ['organization', l10n.t('Organisation')], ['place', l10n.t('Place')], ['event', l10n.t('Event')], ['product', l10n.t('Product or work')],
    ['date', l10n.t('Date')], ['claim', l10n.t('Claim')], ['note', l10n.t('Note')],
  ];
  const items = [...own, ...labels.map((name) => [name, name] as const)].map(([tag, title]) => ({ label: title, tag, ...(tag === label ? { description: l10n.t('as now') } : {}) }));
  return (await window.showQuickPick(items, { placeHolder: l10n.t('What is “{0}”?', words) }))?.tag;
}

async function askMeaning(client: BaseLanguageClient, at: MarkUnder, label: string): Promise<Meaning | undefined> {
  if (label === 'date') {
    const date = await askDate(at.value ?? '');
    return date === undefined ? undefined : { value: date };
  }
  if (label === 'claim') {
    const about = await askAbout(client, at);
    return about === 'remark' ? {} : about && { about };
  }
  if (label !== 'note') return {};
  const note = await window.showInputBox({ prompt: l10n.t('What is there to say of it?') });
  return note ? { note } : undefined;
}

function isArguments(value: unknown): value is MarkArguments {
  return typeof value === 'object' && value !== null;
}
