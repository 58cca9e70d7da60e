import { commands as registry, l10n, window, type Disposable, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { entitiesRequest, mentionsRequest, type EntitiesParams, type EntitiesResult, type EntityItem, type MentionsItem, type MentionsParams, type StatusParams } from '../../../server/src/protocol.ts';
import { openPlace } from './openPlace.ts';
import { createTree, type Node, type Tree } from './tree.ts';

export type EntityNode = Node & { readonly entity?: EntityItem };

const shownAtMost = 2_000;

/** The view *Entities*: who and what is named, under which names, and where, source by source. */
export function registerEntitiesView(client: BaseLanguageClient, onStatus: Event<StatusParams>): { readonly tree: Tree<EntityNode>; readonly disposables: Disposable[] } {
  let filter = '';
  const tree = createTree<EntityNode>('recoupe.entities', async () => {
    if (!client.isRunning()) return [];
    const { entities, total } = await client.sendRequest<EntitiesResult>(entitiesRequest, { filter, limit: shownAtMost } satisfies EntitiesParams);
    const nodes = kinds.flatMap((type) => kindNode(client, type, entities.filter((entity) => entity.type === type)));
    return total > entities.length ? [...nodes, { label: l10n.t('{0} more; filter to see them', total - entities.length), icon: 'ellipsis' }] : nodes;
  });
  const ask = async (): Promise<void> => {
    const wanted = await window.showInputBox({ prompt: l10n.t('Show names with these letters'), value: filter });
    if (wanted === undefined) return;
    filter = wanted.trim();
    tree.view.message = filter === '' ? '' : l10n.t('Filter: {0}', filter);
    tree.refresh();
  };
  return { tree, disposables: [tree, onStatus(() => tree.refresh()), registry.registerCommand('recoupe.entities.filter', ask)] };
}

const kinds: readonly EntityItem['type'][] = ['person', 'organization', 'place', 'event', 'product'];
const icons: Readonly<Record<EntityItem['type'], string>> = { person: 'person', organization: 'organization', place: 'location', event: 'calendar', product: 'package' };

function kindNode(client: BaseLanguageClient, type: EntityItem['type'], entities: readonly EntityItem[]): EntityNode[] {
  if (entities.length === 0) return [];
  const labels: Readonly<Record<EntityItem['type'], string>> = { person: l10n.t('People'), organization: l10n.t('Organisations'), place: l10n.t('Places'), event: l10n.t('Events'), product: l10n.t('Products and works') };
  return [{ label: labels[type], description: String(entities.length), icon: icons[type], key: `kind ${type}`, open: type === 'person', children: () => entities.map((entity) => entityNode(client, entity)) }];
}

function entityNode(client: BaseLanguageClient, entity: EntityItem): EntityNode {
  const { folder, id, name, aliases, mentions, sources, role } = entity;
  return {
    label: name,
    description: [...(role === undefined ? [] : [role]), l10n.t('mentions: {0}, articles: {1}', mentions, sources), ...aliases.slice(0, 4)].join(' · '),
    entity, context: 'entity', key: `entity ${folder} ${id}`,
    children: async () => (await client.sendRequest<MentionsItem[]>(mentionsRequest, { folder, id } satisfies MentionsParams)).map((source) => sourceNode(client, source)),
  };
}

function sourceNode(client: BaseLanguageClient, { source, date, places }: MentionsItem): EntityNode {
  return {
    label: source, description: [date, String(places.length)].join(' · '), icon: 'file',
    children: () => places.map((place) => ({ label: place.line, command: openPlace(client, place, place.line) })),
  };
}
