import { EventEmitter, ThemeIcon, TreeItem, window, type Disposable, type Event, type TreeDataProvider } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, conflictsRequest, type ConflictLocation, type GoToConflictArguments, type StatusParams } from '../../../server/src/protocol.ts';

/** The conflicts of the workspace in reading order. While there are none, the welcome texts of the manifest show. */
export function registerConflictsView(client: BaseLanguageClient, onStatus: Event<StatusParams>): Disposable[] {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<ConflictLocation> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (parent) => (parent || !client.isRunning() ? [] : client.sendRequest<ConflictLocation[]>(conflictsRequest)),
    getTreeItem: (conflict) => treeItem(client, conflict),
  };
  return [changed, onStatus(() => changed.fire()), window.registerTreeDataProvider('recoupe.conflicts', provider)];
}

function treeItem(client: BaseLanguageClient, { uri, range, others, message }: ConflictLocation): TreeItem {
  const item = new TreeItem(message);
  item.iconPath = new ThemeIcon('warning');
  item.resourceUri = client.protocol2CodeConverter.asUri(uri);
  item.description = true;
  item.tooltip = message;
  item.accessibilityInformation = { label: message };
  const argument: GoToConflictArguments = { from: { uri, range }, to: others[0] ?? { uri, range } };
  item.command = { title: message, command: commands.goToConflict, arguments: [argument] };
  return item;
}

