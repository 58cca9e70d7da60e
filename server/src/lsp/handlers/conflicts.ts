import { conflictOrder } from '../../features/conflictOrder.ts';
import { conflictsRequest, type ConflictLocation } from '../../protocol.ts';
import { toLocation } from '../convert.ts';
import type { Server } from '../serving.ts';

export function registerConflicts(server: Server): void {
  server.connection.onRequest(conflictsRequest, async (): Promise<ConflictLocation[]> => {
    await server.workspace.located;
    const folders = server.workspace.folders();
    await Promise.all(folders.map((folder) => folder.ready));
    await Promise.all(folders.map((folder) => folder.calm()));
    return folders.flatMap((folder) => conflictOrder(folder.view(), folder.settings).map(({ finding, place, others, message }) => ({
      finding,
      ...toLocation(folder, place),
      others: others.map((other) => toLocation(folder, other)),
      message,
    })));
  });
}
