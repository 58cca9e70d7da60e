import type { Finding } from '../../compare/types.ts';
import { anchorTextOf } from '../../desk/anchor/cache.ts';
import { createAnchor } from '../../desk/anchor/create.ts';
import { decisionId, urnOf } from '../../desk/identity.ts';
import type { Decision, Target } from '../../desk/types.ts';
import type { Place, View } from '../view.ts';
import type { ReasonTag } from './reasons.ts';
import { statementKey, topicKey } from './statementKey.ts';

/** Who decides, when, and what they add in their own words. The engine has no clock. */
export interface Hand {
  readonly created: string;
  readonly creator: string;
  readonly note: string;
}

export type FindingScope = 'finding' | 'file' | 'rule';

/** A verdict on a finding, on all of its rule in one file, or on all of its rule in the folder. `place` is where the person stood. */
export function decideFinding(view: View, finding: Finding, tag: ReasonTag, scope: FindingScope, place: Place | undefined, hand: Hand): Decision {
  const { code } = finding;
  if (scope !== 'finding') {
    const target = scope === 'rule' ? urnOf('rule', code) : (place?.file ?? finding.statements[0]?.file ?? '');
    return { id: decisionId('finding', scope, code, target), kind: 'finding', tag, ...hand, targets: [{ file: target }], details: { code, scope } };
  }
  const details = { finding: finding.id, code, topic: topicKey(finding), scope, ...(tag === 'typing-error' && place ? { value: place.file } : {}) };
  return { ...aboutFinding(view, finding, details), tag, ...hand };
}

/** The line that says that a finding was there when all was marked as reviewed. */
export function markReviewed(view: View, finding: Finding, hand: Hand): Decision {
  return { ...aboutFinding(view, finding, { finding: finding.id, code: finding.code, topic: topicKey(finding), scope: 'finding', name: finding.subjectName }), tag: 'reviewed', ...hand };
}

function aboutFinding(view: View, finding: Finding, details: Decision['details']): Pick<Decision, 'id' | 'kind' | 'targets' | 'details'> {
  const targets = finding.statements.map((statement): Target => ({ ...targetAt(view, statement), statement: statementKey(statement, (file) => view.textOf(file)) }));
  const keys = [...new Set(targets.flatMap(({ statement }) => statement ?? []))].sort();
  return { id: decisionId('finding', finding.code, ...keys), kind: 'finding', targets, details };
}

/** A passage with what it takes to find it again. */
export function targetAt(view: Pick<View, 'textOf'>, { file, start, end }: Place): Target {
  return { file, anchor: createAnchor(anchorTextOf(view.textOf(file)), { start, end }) };
}
