import { decideEntity } from '../../features/marks/decideMark.ts';
import { entityRequest, type DeskEdit, type EntityParams } from '../../protocol.ts';
import { deskEdit } from '../desk.ts';
import type { Server } from '../serving.ts';

/** Who is who: merges, main names, other names, roles. */
export function registerEntityDecisions(server: Server): void {
  const { connection, workspace } = server;
  connection.onRequest(entityRequest, async ({ folder: uri, id, action, created, creator, note, ...choice }: EntityParams): Promise<DeskEdit | null> => {
    await workspace.located;
    const folder = workspace.folders().find((known) => known.uri === uri);
    await folder?.calm();
    const add = folder ? decideEntity(folder.view(), id, action, choice, { created, creator, note }) : [];
    return folder && add.length > 0 ? ((await deskEdit(server, folder, { remove: [], add })) ?? null) : null;
  });
}
