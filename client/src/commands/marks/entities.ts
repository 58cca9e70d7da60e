import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { entityRequest, type DeskEdit, type EntityItem, type EntityParams } from '../../../../server/src/protocol.ts';
import type { Desk } from '../../desk/desk.ts';
import { askScope } from './askScope.ts';
import { writeMark } from './mark.ts';
import { markUnder } from './markUnder.ts';
import { pickEntity } from './pickEntity.ts';

/** An entity of the view *Entities*, or the one that the cursor names. */
type Entity = Pick<EntityItem, 'folder' | 'id' | 'name'>;

/** Says that two entities are one. The second gives the name. */
export async function mergeEntity(client: BaseLanguageClient, desk: Desk, node: unknown): Promise<void> {
  const entity = await entityOf(client, node);
  const into = entity && (await pickEntity(client, l10n.t('“{0}” is the same as …', entity.name), ({ id, folder }) => id !== entity.id && folder === entity.folder));
  if (entity && into) await write(client, desk, entity, { action: 'merge', into: into.id });
}

/** Says that the name at the cursor is somebody else of that name. */
export async function splitEntity(client: BaseLanguageClient, desk: Desk): Promise<void> {
  const at = await markUnder(client);
  if (!at?.entity || at.label === undefined) {
    window.setStatusBarMessage(l10n.t('There is no name at the cursor.'), 6_000);
    return;
  }
  const name = await window.showInputBox({ prompt: l10n.t('Another “{0}”: how shall this one be called?', at.entity.name), value: `${at.entity.name} (2)` });
  const scope = name ? await askScope(at) : undefined;
  if (name && scope) await writeMark(client, desk, at, { label: at.label, verdict: 'accepted', scope }, { name: name.trim(), entity: '' });
}

/** Chooses the main name. */
export async function renameEntity(client: BaseLanguageClient, desk: Desk, node: unknown): Promise<void> {
  const entity = await entityOf(client, node);
  const name = entity && (await window.showInputBox({ prompt: l10n.t('Main name'), value: entity.name }));
  if (entity && name?.trim()) await write(client, desk, entity, { action: 'name', name: name.trim() });
}

/** Adds words that name the entity wherever they stand. */
export async function addAlias(client: BaseLanguageClient, desk: Desk, node: unknown): Promise<void> {
  const entity = await entityOf(client, node);
  const name = entity && (await window.showInputBox({ prompt: l10n.t('Another name of “{0}”, as the articles write it', entity.name) }));
  if (entity && name?.trim()) await write(client, desk, entity, { action: 'alias', name: name.trim() });
}

/** Says what somebody is: shown with the name. */
export async function setRole(client: BaseLanguageClient, desk: Desk, node: unknown): Promise<void> {
  const entity = await entityOf(client, node);
  const name = entity && (await window.showInputBox({ prompt: l10n.t('Role of “{0}”', entity.name) }));
  if (entity && name?.trim()) await write(client, desk, entity, { action: 'role', name: name.trim() });
}

async function write(client: BaseLanguageClient, desk: Desk, { folder, id }: Entity, choice: Pick<EntityParams, 'action' | 'into' | 'name'>): Promise<void> {
  const params: EntityParams = { ...desk.hand(), folder, id, ...choice };
  if (!(await desk.apply(() => client.sendRequest<DeskEdit | null>(entityRequest, params)))) window.setStatusBarMessage(l10n.t('This is so already.'), 6_000);
}

async function entityOf(client: BaseLanguageClient, node: unknown): Promise<Entity | undefined> {
  if (typeof node === 'object' && node !== null && 'entity' in node) return node.entity as EntityItem;
  const at = await markUnder(client);
  if (at && !at.entity) window.setStatusBarMessage(l10n.t('There is no name at the cursor.'), 6_000);
  return at?.entity;
}
