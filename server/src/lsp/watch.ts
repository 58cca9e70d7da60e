import type { Connection, Disposable, FileEvent, FileSystemWatcher } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import { projectFileName } from '../corpus/project.ts';
import { decisionsPath, reviewedPath } from '../desk/paths.ts';
import { debounce } from './schedule.ts';
import type { Folder } from './folder.ts';
import { fileName } from './paths.ts';
import type { ClientTraits } from './traits.ts';
import type { Workspace } from './workspace.ts';

const settleDelay = 200;

/** Follows the disk: project files everywhere, all files of the folders that are on. `update` after folders went on or off. */
export function watchFiles(connection: Connection, traits: ClientTraits, workspace: Workspace, report: (error: unknown) => void): { update(): void } {
  let events: FileEvent[] = [];
  const work = debounce(settleDelay, () => {
    const seen = events;
    events = [];
    void handleEvents(workspace, seen).catch(report);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    events.push(...changes);
    work();
  });
  let registration: Promise<Disposable | undefined> = Promise.resolve(undefined);
  return {
    update() {
      if (!traits.watchRegistration) return;
      registration = registration.then(async (before) => {
        const next = await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: watchersOf(traits, workspace) });
        before?.dispose();
        return next;
      }).catch((error: unknown) => {
        report(error);
        return undefined;
      });
    },
  };
}

function watchersOf(traits: ClientTraits, workspace: Workspace): FileSystemWatcher[] {
  const own = [projectFileName, decisionsPath, reviewedPath].map((path) => ({ globPattern: `**/${path}` }));
  if (!traits.relativePatterns) return workspace.roots().some((folder) => folder.on) ? [{ globPattern: '**/*' }] : own;
  return [...own, ...workspace.roots().filter((folder) => folder.on).map((folder) => ({ globPattern: { baseUri: folder.uri, pattern: '**/*' } }))];
}

async function handleEvents(workspace: Workspace, events: readonly FileEvent[]): Promise<void> {
  const seen = new Map(events.map(({ uri, type }) => [uri, type]));
  for (const folder of workspace.roots()) {
    const own = [folder.projectUri, folder.decisionsUri, folder.reviewedUri].map((uri) => ({ uri, type: eventOf(uri, seen) }));
    for (const { uri, type } of own) if (type !== undefined) folder.setThere(uri, type !== FileChangeType.Deleted);
    if (own[0]?.type !== undefined) await folder.loadProject();
    else if (folder.on) await handleFolder(folder, seen, own.slice(1).some(({ type }) => type !== undefined));
  }
}

/** What befell a file: it goes with its folder, of which alone watchers tell. */
function eventOf(uri: string, events: ReadonlyMap<string, FileChangeType>): FileChangeType | undefined {
  const above = [...events].some(([other, type]) => type === FileChangeType.Deleted && uri.startsWith(`${other}/`));
  return events.get(uri) ?? (above ? FileChangeType.Deleted : undefined);
}

async function handleFolder(folder: Folder, events: ReadonlyMap<string, FileChangeType>, decisions: boolean): Promise<void> {
  if (decisions) await folder.loadDecisions();
  const inside = [...events].filter(([uri]) => uri.startsWith(`${folder.uri}/`));
  // A folder that came, or was renamed, is told of without its files.
  if (inside.some(([uri, type]) => type === FileChangeType.Created && !fileName(uri).includes('.') && !folder.includes(uri))) return folder.load();
  const ours = inside.filter(([uri, type]) => folder.includes(uri) || type === FileChangeType.Deleted).map(([uri]) => uri);
  if (ours.length > 0) await folder.changedOnDisk(ours);
}
