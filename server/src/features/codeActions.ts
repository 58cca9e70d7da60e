import type { Span } from '../base/span.ts';
import { message, type Message } from '../base/message.ts';
import { overlaps } from '../base/span.ts';
import type { Finding } from '../compare/types.ts';
import type { Decision } from '../corpus/decisions.ts';
import type { Settings } from '../settings.ts';
import { shownSeverity } from './diagnostics.ts';
import { cut } from './markdown.ts';
import { saidValue, sourceName } from './sources.ts';
import { byTime, lookupOf, samePlace } from './statements.ts';
import type { Place, View } from './view.ts';

/** What a person can do about a finding at a passage. */
export type Action = { readonly title: string; readonly finding: string } & (
  | { readonly kind: 'go'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'ignore'; readonly decision: Decision }
);

const maxTargets = 4;

/** Quick fixes for the findings that a selection touches: the passages that say otherwise, then *Ignore this finding*. */
export function codeActions(view: View, file: string, selection: Span, settings: Settings): Action[] {
  const here = (statement: Place): boolean => statement.file === file && (overlaps(statement, selection) || (statement.start <= selection.start && selection.end <= statement.end));
  return lookupOf(view.comparison).findingsIn(file).filter((finding) => shownSeverity(finding, settings) !== 'off').flatMap((finding): Action[] => {
    const from = finding.statements.find(here);
    if (!from) return [];
    const others = finding.statements.filter((other) => !samePlace(other, from)).toSorted(byTime);
    const differing = others.filter((other) => other.value !== from.value);
    const targets = (differing.length > 0 ? differing : others).slice(0, maxTargets);
    return [
      ...targets.map((to): Action => ({
        kind: 'go',
        title: view.translate(goTitle(finding).template, cut(saidValue(view, to), 60), sourceName(view, to)),
        finding: finding.id,
        from: { file, start: from.start, end: from.end },
        to: { file: to.file, start: to.start, end: to.end },
      })),
      { kind: 'ignore', title: view.translate('Ignore this finding'), finding: finding.id, decision: decisionOn(view, finding) },
    ];
  });
}

function goTitle({ verdict }: Finding): Message {
  return verdict === 'conflict' ? message('Go to the conflicting statement: {0} in {1}') : message('Go to the other statement: {0} in {1}');
}

/** The decision to ignore a finding, as the decisions file of the folder holds it. */
export function decisionOn(view: View, finding: { readonly id: string; readonly code: string; readonly statements: readonly Place[] }): Decision {
  return { finding: finding.id, decision: 'ignored', code: finding.code, files: [...new Set(finding.statements.map(({ file }) => view.nameOf(file)))].sort() };
}
