import type { Finding } from '../../compare/types.ts';
import { decideFinding, type FindingScope } from '../../features/review/decide.ts';
import { isReason, reasonsFor, reasonTags, reasonTitles } from '../../features/review/reasons.ts';
import type { View } from '../../features/view.ts';
import { decideRequest, reasonsRequest, type DecideParams, type DeskEdit, type OfferedReason, type ReasonsParams } from '../../protocol.ts';
import { toSpan } from '../convert.ts';
import { deskEdit } from '../desk.ts';
import type { Folder } from '../folder.ts';
import { readyFile } from '../readyFile.ts';
import type { Server } from '../serving.ts';

/** Decisions on findings: the reasons that are offered for them, and the edit that writes one. */
export function registerDecide(server: Server): void {
  const { connection, translate } = server;
  connection.onRequest(decideRequest, async (params: DecideParams): Promise<DeskEdit | null> => {
    const file = await readyFile(server, params.uri);
    const { reason, scope } = params;
    if (!file || !isReason(reason) || !isScope(scope)) return null;
    const place = params.at && placeOf(file.folder, params.at);
    const hand = { created: params.created, creator: params.creator, note: params.note };
    const add = findingsOf(file.view, params).map((finding) => decideFinding(file.view, finding, reason, scope, place, hand));
    return (await deskEdit(server, file.folder, { remove: [], add })) ?? null;
  });
  connection.onRequest(reasonsRequest, async (params: ReasonsParams): Promise<OfferedReason[]> => {
    const file = await readyFile(server, params.uri);
    const offered = file ? findingsOf(file.view, params).map((finding) => new Set(reasonsFor(finding))) : [];
    const tags = offered.length > 0 ? reasonTags.filter((tag) => offered.every((set) => set.has(tag))) : [];
    return tags.map((tag) => ({ tag, title: translate(reasonTitles[tag].template) }));
  });
}

function findingsOf({ comparison, review }: View, { findings }: ReasonsParams): Finding[] {
  const wanted = new Set(findings);
  return [...comparison.findings, ...review.settled].filter(({ id }) => wanted.has(id));
}

function placeOf(folder: Folder, { uri, range }: NonNullable<DecideParams['at']>): { readonly file: string; readonly start: number; readonly end: number } {
  return { file: folder.nameOf(uri), ...toSpan(folder, uri, range) };
}

function isScope(scope: string): scope is FindingScope {
  return scope === 'finding' || scope === 'file' || scope === 'rule';
}
