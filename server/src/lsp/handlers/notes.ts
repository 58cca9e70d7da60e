import { decideNote, type NoteAction } from '../../features/notes/decideNote.ts';
import { threadsOf } from '../../features/notes/threads.ts';
import { noteRequest, threadsRequest, type DeskEdit, type NoteParams, type ThreadItem, type ThreadsParams } from '../../protocol.ts';
import { toRange, toSpan } from '../convert.ts';
import { deskEdit } from '../desk.ts';
import { readyFile } from '../readyFile.ts';
import type { SeenFile, Server } from '../serving.ts';

/** Notes on passages, with answers, that can be resolved. */
export function registerNotes(server: Server): void {
  const { connection } = server;
  connection.onRequest(threadsRequest, async ({ uri }: ThreadsParams): Promise<ThreadItem[]> => {
    const file = await readyFile(server, uri);
    return file ? threadsOf(file.view, file.name).map(({ id, resolved, notes, start, end }) => ({
      id, resolved, range: toRange(file.folder, uri, { start, end }),
      notes: notes.map(({ id: note, note: text, creator, created }) => ({ id: note, text, creator, created })),
    })) : [];
  });
  connection.onRequest(noteRequest, async (params: NoteParams): Promise<DeskEdit | null> => {
    const file = await readyFile(server, params.uri);
    const action = file && actionOf(file, params);
    const change = file && action && decideNote(file.view, action, { created: params.created, creator: params.creator, note: params.note });
    return file && change ? ((await deskEdit(server, file.folder, change)) ?? null) : null;
  });
}

function actionOf({ folder, name }: SeenFile, { uri, action, range, id }: NoteParams): NoteAction | undefined {
  if (action !== 'add') return id === undefined ? undefined : { kind: action, id };
  const span = range && toSpan(folder, uri, range);
  return span && span.start < span.end ? { kind: 'add', place: { file: name, ...span } } : undefined;
}
