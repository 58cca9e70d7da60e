import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { entityOf } from '../../features/entities.ts';
import { mentionAt } from '../../features/find.ts';
import { decideEntity } from '../../features/marks/decideMark.ts';
import { toRange } from '../convert.ts';
import { deskEdit } from '../desk.ts';
import { readyFile } from '../readyFile.ts';
import type { Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

/** *Rename* gives an entity another main name, in the decisions of the team: no text is changed. Words that are no name cannot be renamed. */
export function registerRename(server: Server): void {
  const { connection, translate } = server;
  connection.onPrepareRename(async ({ textDocument: { uri }, position }, token) => {
    const file = await readyFile(server, uri, token);
    const found = file && mentionAt(file.view, file.name, offsetOf(file.folder, uri, position));
    if (!found) throw new ResponseError(LSPErrorCodes.RequestFailed, translate('Only names of people, organisations, places and events have a main name.'));
    return { range: toRange(file.folder, uri, found.mention), placeholder: entityOf(file.view, found.article, found.mention).name };
  });
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
    const file = await readyFile(server, uri, token);
    const found = file && mentionAt(file.view, file.name, offsetOf(file.folder, uri, position));
    const name = newName.trim();
    if (!found || name === '') return null;
    const add = decideEntity(file.view, entityOf(file.view, found.article, found.mention).id, 'name', { name }, { created: '', creator: '', note: '' });
    return ((await deskEdit(server, file.folder, { remove: [], add }))?.edit as WorkspaceEdit | undefined) ?? null;
  });
}
