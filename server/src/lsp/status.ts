import { statusNotification, type FileNote, type StatusParams } from '../protocol.ts';
import type { Message } from '../base/message.ts';
import { countConflicts } from '../features/conflictOrder.ts';
import { countOpen } from '../features/review/listFindings.ts';
import type { Folder } from './folder.ts';
import type { Server } from './serving.ts';

const maxNotes = 200;

/** Tells the client what was read and what was skipped. */
export function sendStatus(server: Server): void {
  const folders = server.workspace.folders();
  const params: StatusParams = {
    state: folders.length === 0 ? 'off' : folders.some((folder) => folder.status.reading) ? 'reading' : 'ready',
    read: sum(folders, (folder) => folder.status.read),
    total: sum(folders, (folder) => folder.status.total),
    conflicts: sum(folders, (folder) => countConflicts(folder.view(), folder.settings)),
    open: sum(folders, (folder) => countOpen(folder.view(), folder.settings).open),
    fresh: sum(folders, (folder) => countOpen(folder.view(), folder.settings).fresh),
    baseline: folders.some((folder) => folder.view().review.baseline),
    skipped: folders.flatMap((folder) => notesOf(server, folder.status.skipped)).slice(0, maxNotes),
    notes: folders.flatMap((folder) => notesOf(server, folder.status.notes)).slice(0, maxNotes),
  };
  server.connection.sendNotification(statusNotification, params).catch((error: unknown) => server.connection.console.error(String(error)));
}

function notesOf({ translate }: Server, messages: Iterable<readonly [uri: string, note: Message]>): FileNote[] {
  return [...messages].map(([uri, { template, args }]) => ({ uri, reason: translate(template, ...args) }));
}

function sum(folders: readonly Folder[], count: (folder: Folder) => number): number {
  return folders.reduce((total, folder) => total + count(folder), 0);
}
