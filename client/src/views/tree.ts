import { EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, type Command, type Disposable, type TreeView, type Uri } from 'vscode';

/** A line of one of our views. */
export interface Node {
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says; the label and the description where it is left out. */
  readonly spoken?: string;
  readonly icon?: string;
  /** A file whose icon and name stand for it. */
  readonly file?: Uri;
  readonly command?: Command;
  /** Tells menus what it is. */
  readonly context?: string;
  /** Keeps what is open open when the view is refreshed. */
  readonly key?: string;
  readonly open?: boolean;
  readonly children?: () => readonly Node[] | Promise<readonly Node[]>;
}

export interface Tree<T extends Node> extends Disposable {
  readonly view: TreeView<T>;
  refresh(): void;
}

const rest = 250;

/** A view whose lines are asked for when they are in sight. Refreshing waits for a short rest, and costs nothing while the view is hidden. */
export function createTree<T extends Node>(id: string, load: () => Promise<readonly T[]>): Tree<T> {
  const changed = new EventEmitter<void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const view = window.createTreeView<T>(id, {
    canSelectMany: true,
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (parent) => [...(parent ? ((await parent.children?.()) ?? []) : await load())] as T[],
      getTreeItem: toItem,
    },
  });
  return {
    view,
    refresh() {
      clearTimeout(timer);
      timer = setTimeout(() => changed.fire(), rest);
    },
    dispose() {
      clearTimeout(timer);
      changed.dispose();
      view.dispose();
    },
  };
}

function toItem(node: Node): TreeItem {
  const item = new TreeItem(node.label, !node.children ? TreeItemCollapsibleState.None : node.open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed);
  if (node.key !== undefined) item.id = node.key;
  if (node.description !== undefined) item.description = node.description;
  if (node.icon !== undefined) item.iconPath = new ThemeIcon(node.icon);
  if (node.file) item.resourceUri = node.file;
  if (node.command) item.command = node.command;
  if (node.context !== undefined) item.contextValue = node.context;
  item.tooltip = node.tooltip ?? [node.label, node.description].filter(Boolean).join(' – ');
  item.accessibilityInformation = { label: node.spoken ?? [node.label, node.description].filter(Boolean).join(', ') };
  return item;
}
