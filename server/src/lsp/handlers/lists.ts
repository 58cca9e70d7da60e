import { listEntities, mentionsBySource } from '../../features/listEntities.ts';
import { listSources } from '../../features/listSources.ts';
import { decisionText, listFindings } from '../../features/review/listFindings.ts';
import { orphansOf } from '../../features/review/orphans.ts';
import type { View } from '../../features/view.ts';
import {
  entitiesRequest, findingsRequest, mentionsRequest, orphansRequest, sourcesRequest,
  type EntitiesParams, type EntitiesResult, type FindingItem, type MentionsItem, type MentionsParams, type OrphanItem, type SourceItem,
} from '../../protocol.ts';
import { toLocation } from '../convert.ts';
import type { Folder } from '../folder.ts';
import type { Server } from '../serving.ts';

/** What the views of our client list. Each is asked for when it is in sight. */
export function registerLists(server: Server): void {
  const { connection } = server;
  connection.onRequest(findingsRequest, async (): Promise<FindingItem[]> => flat(server, (folder, view) => listFindings(view, folder.settings).map((finding) => ({
    ...finding,
    places: finding.places.map((place) => toLocation(folder, place)),
    decisions: finding.decisions.map((decision) => ({ ...decision, uri: folder.decisionsUri })),
  }))));
  connection.onRequest(entitiesRequest, async ({ filter, limit }: EntitiesParams): Promise<EntitiesResult> => {
    const lists = await each(server, (folder, view) => ({ folder, ...listEntities(view, filter, limit) }));
    return {
      entities: lists.flatMap(({ folder, entities }) => entities.map((entity) => ({ folder: folder.uri, ...entity }))),
      total: lists.reduce((sum, { total }) => sum + total, 0),
    };
  });
  connection.onRequest(mentionsRequest, async ({ folder: uri, id }: MentionsParams): Promise<MentionsItem[]> => flat(server, (folder, view) => (folder.uri !== uri ? [] : mentionsBySource(view, id).map((source) => ({
    ...source,
    places: source.places.map(({ line, ...place }) => ({ ...toLocation(folder, place), line })),
  })))));
  connection.onRequest(sourcesRequest, async (): Promise<SourceItem[]> => flat(server, (folder, view) => listSources(view).map((source) => ({
    ...source,
    place: toLocation(folder, source.place),
    clues: source.clues.map(({ why, place }) => ({ why, ...(place ? { place: toLocation(folder, place) } : {}) })),
  }))));
  connection.onRequest(orphansRequest, async (): Promise<OrphanItem[]> => flat(server, (folder, view) => orphansOf(view, [...view.comparison.findings, ...view.review.settled]).map(({ decision, target, why }) => ({
    id: decision.id, text: decisionText(view, decision), uri: folder.decisionsUri,
    file: target.file, exact: target.anchor?.exact ?? '', why: server.translate(why.template, ...why.args),
  }))));
}

async function flat<T>(server: Server, list: (folder: Folder, view: View) => readonly T[]): Promise<T[]> {
  return (await each(server, list)).flat();
}

/** Asks every folder that is on, once it has read its files and compared them. */
async function each<T>({ workspace }: Server, ask: (folder: Folder, view: View) => T): Promise<T[]> {
  await workspace.located;
  const folders = workspace.folders();
  await Promise.all(folders.map((folder) => folder.ready));
  await Promise.all(folders.map((folder) => folder.calm()));
  return folders.map((folder) => ask(folder, folder.view()));
}
