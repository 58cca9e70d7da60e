import { parseDecision } from '../../desk/codec.ts';
import { markReviewed } from '../../features/review/decide.ts';
import { shownSeverity } from '../../features/diagnostics.ts';
import { reviewedRequest, rewriteRequest, type DeskEdit, type HandParams, type RewriteParams } from '../../protocol.ts';
import { deskEdit } from '../desk.ts';
import type { Folder } from '../folder.ts';
import type { Server } from '../serving.ts';

/** Takes decisions back, and marks all that is there as reviewed. */
export function registerRewrite(server: Server): void {
  const { connection, workspace } = server;
  connection.onRequest(rewriteRequest, async ({ uri, remove, add }: RewriteParams): Promise<DeskEdit | null> => {
    await workspace.located;
    const folder = workspace.roots().find((known) => known.on && known.isDesk(uri));
    const lines = add.map(parseDecision).filter((decision) => decision !== undefined);
    return (folder && (await deskEdit(server, folder, { remove, add: lines }, uri))) ?? null;
  });
  connection.onRequest(reviewedRequest, async (hand: HandParams): Promise<DeskEdit[]> => {
    await workspace.located;
    const folders = workspace.roots().filter((folder) => folder.on);
    await Promise.all(folders.map((folder) => folder.ready));
    const edits = await Promise.all(folders.map((folder) => reviewAll(server, folder, hand)));
    return edits.filter((edit) => edit !== undefined);
  });
}

/** What was reviewed before and is there no more goes; what is there, and is or would be shown, comes. */
function reviewAll(server: Server, folder: Folder, { created, creator, note }: HandParams): Promise<DeskEdit | undefined> {
  const view = folder.view();
  const shown = [...view.comparison.findings, ...view.review.settled].filter((finding) => shownSeverity(finding, folder.settings) !== 'off');
  const fresh = shown.filter((finding) => !view.review.baseline || view.review.statusOf(finding).since !== 'reviewed');
  const add = fresh.map((finding) => markReviewed(view, finding, { created, creator, note }));
  const replaced = new Set(fresh.map((finding) => finding.id));
  const changed = view.review.reviewed.filter(({ details }) => add.some((decision) => decision.details.topic === details.topic) && !replaced.has(details.finding ?? ''));
  return deskEdit(server, folder, { remove: [...view.review.gone, ...changed].map(({ id }) => id), add }, folder.reviewedUri);
}
