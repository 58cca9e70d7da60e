import { commands as registry, l10n, Uri, type Disposable, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { orphansRequest, type OrphanItem, type StatusParams } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk/desk.ts';
import { withdraw } from '../desk/withdraw.ts';
import { createTree, type Node } from './tree.ts';

type OrphanNode = Node & { readonly orphan?: OrphanItem };

/** The view *Orphans*: decisions that speak of something that is not found any more. They mark nothing until it is there again. */
export function registerOrphansView(client: BaseLanguageClient, desk: Desk, onStatus: Event<StatusParams>): Disposable[] {
  const tree = createTree<OrphanNode>('recoupe.orphans', async () => (client.isRunning() ? await client.sendRequest<OrphanItem[]>(orphansRequest) : []).map((orphan) => orphanNode(client, orphan)));
  const takeBack = (node: unknown, nodes: unknown): Promise<void> => {
    const chosen = Array.isArray(nodes) ? (nodes as OrphanNode[]) : isNode(node) ? [node] : tree.view.selection;
    return withdraw(client, desk, chosen.flatMap(({ orphan }) => orphan ?? []));
  };
  return [tree, onStatus(() => tree.refresh()), registry.registerCommand('recoupe.orphans.withdraw', takeBack)];
}

function orphanNode(client: BaseLanguageClient, orphan: OrphanItem): OrphanNode {
  const { text, exact, file, why, uri } = orphan;
  const target = Uri.joinPath(client.protocol2CodeConverter.asUri(uri), '..', '..', file);
  return {
    label: exact === '' ? text : l10n.t('“{0}”', exact.replaceAll(/\s+/g, ' ').slice(0, 80)),
    description: [exact === '' ? '' : text, file].filter(Boolean).join(' · '),
    tooltip: [text, exact, file, why].filter(Boolean).join('\n'),
    spoken: [exact, text, file, why].filter(Boolean).join(', '),
    icon: 'debug-disconnect', context: 'orphan', key: `orphan ${orphan.id}`, orphan,
    command: { title: text, command: 'vscode.open', arguments: [target] },
  };
}

function isNode(value: unknown): value is OrphanNode {
  return typeof value === 'object' && value !== null && 'label' in value;
}
