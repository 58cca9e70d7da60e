import { decideMark } from '../../features/marks/decideMark.ts';
import { markAt } from '../../features/marks/markAt.ts';
import { questionsAt } from '../../features/marks/questions.ts';
import { nextProposal } from '../../features/marks/proposal.ts';
import { decisionText } from '../../features/review/listFindings.ts';
import {
  markAtRequest, markRequest, proposalRequest, questionsRequest,
  type DeskEdit, type MarkAtParams, type MarkAtResult, type MarkParams, type ProposalParams, type QuestionsParams, type QuestionsResult, type WireRange,
} from '../../protocol.ts';
import { toRange, toSpan } from '../convert.ts';
import { deskEdit } from '../desk.ts';
import { readyFile } from '../readyFile.ts';
import type { SeenFile, Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

/** Marks by hand: what stands at a selection, the edit that marks it, and the way to the next one that waits. */
export function registerMarks(server: Server): void {
  const { connection } = server;
  connection.onRequest(markAtRequest, async ({ uri, range }: MarkAtParams): Promise<MarkAtResult | null> => {
    const file = await readyFile(server, uri);
    return file ? describe(file, uri, range) : null;
  });
  connection.onRequest(markRequest, async ({ uri, range, created, creator, note, ...choice }: MarkParams): Promise<DeskEdit | null> => {
    const file = await readyFile(server, uri);
    const at = file && markAt(file.view, file.name, toSpan(file.folder, uri, range));
    return at ? ((await deskEdit(server, file.folder, { remove: [], add: [decideMark(file.view, file.name, at, choice, { created, creator, note })] })) ?? null) : null;
  });
  connection.onRequest(questionsRequest, async ({ uri, range }: QuestionsParams): Promise<QuestionsResult | null> => {
    const file = await readyFile(server, uri);
    return file ? (questionsAt(file.view, file.name, toSpan(file.folder, uri, range)) ?? null) : null;
  });
  connection.onRequest(proposalRequest, async ({ uri, position, step }: ProposalParams): Promise<WireRange | null> => {
    const file = await readyFile(server, uri);
    const span = file && nextProposal(file.view, file.name, offsetOf(file.folder, uri, position), step);
    return span ? toRange(file.folder, uri, span) : null;
  });
}

function describe({ folder, view, name }: SeenFile, uri: string, range: WireRange): MarkAtResult | null {
  const at = markAt(view, name, toSpan(folder, uri, range));
  if (!at) return null;
  const { start, end, quotation, decisions, entity, ...rest } = at;
  return {
    ...rest,
    range: toRange(folder, uri, { start, end }),
    ...(entity ? { entity: { folder: folder.uri, ...entity } } : {}),
    ...(quotation ? { quotation: toRange(folder, uri, quotation) } : {}),
    decisions: decisions.map((decision) => ({ id: decision.id, text: decisionText(view, decision), uri: folder.decisionsUri })),
    labels: folder.labels,
  };
}
