import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { entitiesRequest, type EntitiesParams, type EntitiesResult, type EntityItem } from '../../../../server/src/protocol.ts';

const offered = 2_000;

/** Lets a person pick somebody or something that the articles name, by any of its names. */
export async function pickEntity(client: BaseLanguageClient, placeHolder: string, wanted: (entity: EntityItem) => boolean = () => true): Promise<EntityItem | undefined> {
  const { entities } = await client.sendRequest<EntitiesResult>(entitiesRequest, { filter: '', limit: offered } satisfies EntitiesParams);
  const items = entities.filter(wanted).map((entity) => ({ label: entity.name, description: entity.aliases.slice(0, 5).join(', '), detail: l10n.t('mentions: {0}, articles: {1}', entity.mentions, entity.sources), entity }));
  return (await window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.entity;
}
