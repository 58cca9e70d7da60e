import { commands as registry, l10n, workspace, type Disposable, type Event } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, sourcesRequest, type AskPublicationDateArguments, type SourceItem, type StatusParams } from '../../../server/src/protocol.ts';
import { openPlace } from './openPlace.ts';
import { createTree, type Node } from './tree.ts';

type SourceNode = Node & { readonly item?: SourceItem };

/** The view *Sources*: each article with its publication date and the clues for it; those that copy from each other stand together. */
export function registerSourcesView(client: BaseLanguageClient, onStatus: Event<StatusParams>): Disposable[] {
  const tree = createTree<SourceNode>('recoupe.sources', async () => {
    const items = client.isRunning() ? await client.sendRequest<SourceItem[]>(sourcesRequest) : [];
    return grouped(items).map((group) => (group.length > 1 ? groupNode(client, group) : sourceNode(client, group[0] as SourceItem)));
  });
  const setDate = async (node: unknown): Promise<void> => {
    const item = isNode(node) ? node.item : tree.view.selection[0]?.item;
    const argument: AskPublicationDateArguments | undefined = item && { uri: item.place.uri, suggestion: item.value };
    if (argument) await registry.executeCommand(commands.setPublicationDate, argument);
  };
  return [tree, onStatus(() => tree.refresh()), registry.registerCommand('recoupe.sources.setDate', setDate)];
}

/** Articles of one dependence group together, at the place of the first. */
function grouped(items: readonly SourceItem[]): SourceItem[][] {
  const groups = new Map<string, SourceItem[]>();
  for (const item of items) {
    const key = item.group === undefined ? `${item.place.uri} ${item.place.range.start.line}` : `group ${item.group}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

function groupNode(client: BaseLanguageClient, group: readonly SourceItem[]): SourceNode {
  return {
    label: l10n.t('One source: {0} articles that copy from each other', group.length),
    description: group.map(({ source }) => source).join(' · '),
    icon: 'repo-forked', key: `group ${group[0]?.group ?? ''}`, open: true,
    children: () => group.map((item) => sourceNode(client, item)),
  };
}

function sourceNode(client: BaseLanguageClient, item: SourceItem): SourceNode {
  const { source, headline, place, date, clues } = item;
  const path = workspace.asRelativePath(client.protocol2CodeConverter.asUri(place.uri));
  return {
    label: source, description: date, tooltip: [headline, date, path].filter(Boolean).join('\n'),
    spoken: [source, date, headline].filter(Boolean).join(', '),
    icon: 'note', context: 'source', key: `source ${place.uri} ${place.range.start.line}`, item,
    children: () => [
      { label: headline || path, icon: 'go-to-file', command: openPlace(client, place, headline) },
      ...clues.map((clue): SourceNode => ({ label: clue.why, icon: 'search', ...(clue.place ? { command: openPlace(client, clue.place, clue.why) } : {}) })),
    ],
  };
}

function isNode(value: unknown): value is SourceNode {
  return typeof value === 'object' && value !== null && 'label' in value;
}
