import { statusNotification, type FileNote, type StatusParams } from '../protocol.ts';
import type { Message } from '../base/message.ts';
import { countConflicts } from '../features/conflictOrder.ts';
import { countOpen } from '../features/review/listFindings.ts';
import type { View } from '../features/view.ts';
import type { Settings } from '../settings.ts';
import type { Server } from './serving.ts';

const maxNotes = 200;

/** Tells the client what was read and what was skipped. */
export function sendStatus(server: Server): void {
  const folders = server.workspace.folders();
  const counts = folders.map((folder) => countsOf(folder.view(), folder.settings));
  const params: StatusParams = {
    state: folders.length === 0 ? 'off' : folders.some((folder) => folder.status.reading) ? 'reading' : 'ready',
    read: sum(folders, (folder) => folder.status.read),
    total: sum(folders, (folder) => folder.status.total),
    conflicts: sum(counts, ({ conflicts }) => conflicts),
    open: sum(counts, ({ open }) => open),
    fresh: sum(counts, ({ fresh }) => fresh),
    baseline: counts.some(({ baseline }) => baseline),
    skipped: folders.flatMap((folder) => notesOf(server, folder.status.skipped)).slice(0, maxNotes),
    notes: folders.flatMap((folder) => notesOf(server, folder.status.notes)).slice(0, maxNotes),
  };
  server.connection.sendNotification(statusNotification, params).catch((error: unknown) => server.connection.console.error(String(error)));
}

function notesOf({ translate }: Server, messages: Iterable<readonly [uri: string, note: Message]>): FileNote[] {
  return [...messages].map(([uri, { template, args }]) => ({ uri, reason: translate(template, ...args) }));
}

/** Findings are gone through once: there may be thousands, and every keystroke changes the status. */
function countsOf(view: View, settings: Settings): ReturnType<typeof countOpen> & { readonly conflicts: number; readonly baseline: boolean } {
  return { ...countOpen(view, settings), conflicts: countConflicts(view, settings), baseline: view.review.baseline };
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}
