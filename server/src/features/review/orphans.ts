import { anchorTextOf, resolvedIn } from '../../desk/anchor/cache.ts';
import type { Decision, Target } from '../../desk/types.ts';
import { message, type Message } from '../../base/message.ts';
import type { Finding } from '../../compare/types.ts';
import type { View } from '../view.ts';

/** A decision that speaks of something that is not found any more, and why. */
export interface Orphan {
  readonly decision: Decision;
  /** The target that was lost. */
  readonly target: Target;
  readonly why: Message;
}

/** Decisions whose passage is gone, or whose finding is not the same any more. `findings`: all of them, settled or not. */
export function orphansOf(view: View, findings: readonly Finding[]): Orphan[] {
  const { review, snapshot } = view;
  const used = new Set(review.decisions.length > 0 ? findings.flatMap((finding) => review.statusOf(finding).decisions) : []);
  return review.decisions.flatMap((decision): Orphan[] => {
    if (used.has(decision) || standsByWords(decision)) return [];
    const lost = decision.targets.find(({ file, anchor }) => anchor && (!snapshot.sources.has(file) || resolvedIn(anchorTextOf(view.textOf(file)), anchor).kind === 'orphan'));
    if (lost) return [{ decision, target: lost, why: snapshot.sources.has(lost.file) ? message('The passage is not found with certainty.') : message('The file is not there any more.') }];
    const [first] = decision.targets;
    const ended = decision.kind === 'finding' && (decision.details.scope ?? 'finding') === 'finding';
    return ended && first ? [{ decision, target: first, why: message('A statement has changed, or the finding is gone.') }] : [];
  });
}

/** Marks on all of some words, and decisions on entities, need no passage. */
function standsByWords({ kind, details }: Decision): boolean {
  return kind === 'entity' || (kind === 'mark' && details.scope !== 'here');
}
