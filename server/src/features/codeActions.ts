import type { Span } from '../base/span.ts';
import { message, type Message } from '../base/message.ts';
import { overlaps } from '../base/span.ts';
import type { Finding } from '../compare/types.ts';
import type { Settings } from '../settings.ts';
import { shownSeverity } from './diagnostics.ts';
import { cut } from './markdown.ts';
import type { FindingScope } from './review/decide.ts';
import { reasonsFor, reasonTitles, type ReasonTag } from './review/reasons.ts';
import { saidValue, sourceName } from './sources.ts';
import { byTime, lookupOf, samePlace } from './statements.ts';
import type { Place, View } from './view.ts';

/** What a person can do about a finding at a passage. `ask`: decide, and say why in words of one's own. `why`: see what it rests on. */
export type Action = { readonly title: string; readonly finding: Finding; readonly from: Place } & (
  | { readonly kind: 'go'; readonly to: Place }
  | { readonly kind: 'decide'; readonly tag: ReasonTag; readonly scope: FindingScope }
  | { readonly kind: 'ask' | 'why' }
);

const maxTargets = 4;

/** Quick fixes for the findings that a selection touches: the passages that say otherwise, then what may be decided. */
export function codeActions(view: View, file: string, selection: Span, settings: Settings): Action[] {
  const here = (statement: Place): boolean => statement.file === file && (overlaps(statement, selection) || (statement.start <= selection.start && selection.end <= statement.end));
  return lookupOf(view.comparison).findingsIn(file).filter((finding) => shownSeverity(finding, settings) !== 'off').flatMap((finding): Action[] => {
    const at = finding.statements.find(here);
    if (!at) return [];
    const from = { file, start: at.start, end: at.end };
    const others = finding.statements.filter((other) => !samePlace(other, at)).toSorted(byTime);
    const differing = others.filter((other) => other.value !== at.value);
    const targets = (differing.length > 0 ? differing : others).slice(0, maxTargets);
    return [
      ...targets.map((to): Action => ({
        kind: 'go',
        title: view.translate(goTitle(finding).template, cut(saidValue(view, to), 60), sourceName(view, to)),
        finding, from,
        to: { file: to.file, start: to.start, end: to.end },
      })),
      { kind: 'why', title: view.translate('Why? What this rests on'), finding, from },
      ...decisionsOn(view, finding, from),
    ];
  });
}

function goTitle({ verdict }: Finding): Message {
  return verdict === 'conflict' ? message('Go to the conflicting statement: {0} in {1}') : message('Go to the other statement: {0} in {1}');
}

const wider: readonly (readonly [FindingScope, Message])[] = [
  ['file', message('Ignore findings of this rule in this file')],
  ['rule', message('Ignore findings of this rule everywhere')],
];

/** Every reason that makes sense, the wider ones last. A conflict that is confirmed already is not confirmed again. */
function decisionsOn(view: View, finding: Finding, from: Place): Action[] {
  const { translate, review } = view;
  const confirmed = review.statusOf(finding).state === 'confirmed';
  return [
    ...reasonsFor(finding).filter((tag) => !(confirmed && tag === 'confirmed')).map((tag): Action => ({ kind: 'decide', title: translate(reasonTitles[tag].template), finding, from, tag, scope: 'finding' })),
    ...wider.map(([scope, title]): Action => ({ kind: 'decide', title: translate(title.template), finding, from, tag: 'ignored', scope })),
    { kind: 'ask', title: translate('Decide with a note…'), finding, from },
  ];
}
