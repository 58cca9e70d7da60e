import { anchorTextOf, resolvedIn } from '../../desk/anchor/cache.ts';
import type { Span } from '../../base/span.ts';
import type { Decision } from '../../desk/types.ts';
import { compareText } from '../../base/compareText.ts';
import type { View } from '../view.ts';

/** What people wrote about a passage: the first note and the answers, in order of time. */
export interface Thread extends Span {
  readonly id: string;
  readonly resolved: boolean;
  readonly notes: readonly Decision[];
}

/** The threads of a file whose passages are found with certainty, in order of the text. */
export function threadsOf(view: View, file: string): Thread[] {
  const notes = view.review.decisions.filter(({ kind }) => kind === 'note');
  const answers = notes.filter(({ details }) => details.thread !== undefined).sort((a, b) => compareText(a.created, b.created) || compareText(a.id, b.id));
  return notes.flatMap((note): Thread[] => {
    const [target] = note.targets;
    const found = note.details.thread === undefined && target?.file === file && target.anchor ? resolvedIn(anchorTextOf(view.textOf(file)), target.anchor) : undefined;
    if (!found || found.kind === 'orphan') return [];
    return [{ ...found.span, id: note.id, resolved: note.details.resolved === 'true', notes: [note, ...answers.filter(({ details }) => details.thread === note.id)] }];
  }).sort((a, b) => a.start - b.start || compareText(a.id, b.id));
}
