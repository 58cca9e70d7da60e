import { resolveAnchor, type Resolved } from '../../desk/anchor/resolve.ts';
import type { AnchorText } from '../../desk/anchor/anchorText.ts';
import type { Anchor, Decision, Target } from '../../desk/types.ts';
import { message, type Message } from '../../base/message.ts';
import type { Finding } from '../../compare/types.ts';
import type { View } from '../view.ts';
import { anchorTextOf } from './decide.ts';

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
    if (used.has(decision)) return [];
    const lost = decision.targets.find(({ file, anchor }) => anchor && (!snapshot.sources.has(file) || resolvedIn(anchorTextOf(view.textOf(file)), anchor).kind === 'orphan'));
    if (lost) return [{ decision, target: lost, why: snapshot.sources.has(lost.file) ? message('The passage is not found with certainty.') : message('The file is not there any more.') }];
    const [first] = decision.targets;
    const ended = decision.kind === 'finding' && (decision.details.scope ?? 'finding') === 'finding';
    return ended && first ? [{ decision, target: first, why: message('A statement has changed, or the finding is gone.') }] : [];
  });
}

const known = new WeakMap<AnchorText, Map<Anchor, Resolved>>();

/** {@link resolveAnchor}, once for each text. */
export function resolvedIn(text: AnchorText, anchor: Anchor): Resolved {
  const ofText = known.get(text) ?? new Map<Anchor, Resolved>();
  known.set(text, ofText);
  const found = ofText.get(anchor) ?? resolveAnchor(text, anchor);
  ofText.set(anchor, found);
  return found;
}
