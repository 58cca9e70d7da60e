import type { Connection, Disposable, FileEvent, FileSystemWatcher } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import { decisionsPath } from '../corpus/decisions.ts';
import { projectFileName } from '../corpus/project.ts';
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
  const own = [projectFileName, decisionsPath].map((path) => ({ globPattern: `**/${path}` }));
  if (!traits.relativePatterns) return workspace.roots().some((folder) => folder.on) ? [{ globPattern: '**/*' }] : own;
  return [...own, ...workspace.roots().filter((folder) => folder.on).map((folder) => ({ globPattern: { baseUri: folder.uri, pattern: '**/*' } }))];
}

async function handleEvents(workspace: Workspace, events: readonly FileEvent[]): Promise<void> {
  for (const folder of workspace.roots()) {
    const uris = new Map(events.map(({ uri, type }) => [uri, type]));
    if (uris.has(folder.projectUri)) await folder.loadProject();
    else if (folder.on) await handleFolder(folder, uris);
  }
}

async function handleFolder(folder: Folder, events: ReadonlyMap<string, FileChangeType>): Promise<void> {
  const inside = [...events].filter(([uri]) => uri.startsWith(`${folder.uri}/`));
  if (inside.some(([uri]) => uri === folder.decisionsUri)) await folder.loadDecisions();
  // A folder that came, or was renamed, is told of without its files.
  if (inside.some(([uri, type]) => type === FileChangeType.Created && !fileName(uri).includes('.') && !folder.includes(uri))) return folder.load();
  const ours = inside.filter(([uri, type]) => folder.includes(uri) || type === FileChangeType.Deleted).map(([uri]) => uri);
  if (ours.length > 0) await folder.changedOnDisk(ours);
}
