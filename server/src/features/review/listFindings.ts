import type { Finding, Severity, Statement, Verdict } from '../../compare/types.ts';
import type { Settings } from '../../settings.ts';
import { anchorTextOf, resolvedIn } from '../../desk/anchor/cache.ts';
import type { Decision } from '../../desk/types.ts';
import { storyTitles } from '../board/stories.ts';
import { diagnosisSentence, shownSeverity } from '../diagnostics.ts';
import { subjectAndAttribute, verdictLabels } from '../labels.ts';
import { cut } from '../markdown.ts';
import { byReading } from '../statements.ts';
import type { Place, View } from '../view.ts';
import { isReason, reasonNames } from './reasons.ts';

/** A finding as a list shows it. */
export interface ListedFinding {
  readonly id: string;
  readonly code: string;
  readonly verdict: Verdict;
  /** Name of the verdict in the reader's language. */
  readonly kind: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly message: string;
  /** Name of the story that its articles belong to, as in the pictures. */
  readonly story: string;
  /** The first passage in reading order, then the others, those that differ from it first. */
  readonly places: readonly Place[];
  /** `gone`: it was reviewed, and is found no more. */
  readonly state: 'open' | 'confirmed' | 'settled' | 'gone';
  readonly since: 'new' | 'changed' | 'reviewed';
  readonly decisions: readonly MadeDecision[];
}

/** A decision in words. */
export interface MadeDecision {
  readonly id: string;
  readonly text: string;
}

const leastShown: readonly Severity[] = ['error', 'warning', 'information'];

/** What is shown, and what is settled, in reading order. Hints are left out: evolutions and the like are many and no work. */
export function listFindings(view: View, settings: Settings): ListedFinding[] {
  const shown = [...view.comparison.findings, ...view.review.settled].filter((finding) => leastShown.some((severity) => severity === shownSeverity(finding, settings)));
  const storyOf = storyTitles(view);
  const now = shown.map((finding) => listed(view, finding, settings, storyOf(finding.statements[0]?.article ?? '')));
  return [...now, ...view.review.gone.map((decision) => listGone(view, decision))].toSorted((a, b) => byReading(a.places[0] ?? nowhere, b.places[0] ?? nowhere));
}

/** What was reviewed and is found no more, by the words that it rested on; its places are those that are still there. */
function listGone(view: View, { id, details, targets }: Decision): ListedFinding {
  const verdict = verdicts.find((known) => details.code?.startsWith(`${known}/`)) ?? 'conflict';
  const quotes = targets.flatMap(({ anchor }) => (anchor ? [view.translate('“{0}”', cut(anchor.exact.replaceAll(/\s+/g, ' '), 60))] : []));
  return {
    id, code: details.code ?? '', verdict, kind: view.translate(verdictLabels[verdict].template), severity: 'hint',
    subject: details.name ?? '', message: [details.name, ...quotes].filter(Boolean).join(' – '), story: '',
    places: targets.flatMap(({ file, anchor }): Place[] => {
      const found = anchor && view.snapshot.sources.has(file) ? resolvedIn(anchorTextOf(view.textOf(file)), anchor) : undefined;
      return found && found.kind !== 'orphan' ? [{ file, ...found.span }] : [];
    }),
    state: 'gone', since: 'reviewed', decisions: [],
  };
}

const verdicts: readonly Verdict[] = ['conflict', 'tension', 'correction', 'dispute', 'evolution'];

/** How many findings of a list are open, and how many of these came since the last review. */
export function countOpen(view: View, settings: Settings): { readonly open: number; readonly fresh: number } {
  const open = view.comparison.findings.filter((finding) => leastShown.some((severity) => severity === shownSeverity(finding, settings)) && view.review.statusOf(finding).state === 'open');
  return { open: open.length, fresh: open.filter((finding) => view.review.statusOf(finding).since !== 'reviewed').length };
}

const nowhere: Place = { file: '', start: 0, end: 0 };

function listed(view: View, finding: Finding, settings: Settings, story: string): ListedFinding {
  const [first, ...rest] = finding.statements.toSorted(byReading) as [Statement, ...Statement[]];
  const others = rest.toSorted((a, b) => Number(a.value === first.value) - Number(b.value === first.value) || byReading(a, b));
  const severity = shownSeverity(finding, settings);
  const { state, since, decisions } = view.review.statusOf(finding);
  return {
    id: finding.id, code: finding.code, verdict: finding.verdict, kind: view.translate(verdictLabels[finding.verdict].template),
    severity: severity === 'off' ? 'hint' : severity,
    subject: subjectAndAttribute(view, finding).filter(Boolean).join(', '),
    message: diagnosisSentence(view, finding, first), story,
    places: [first, ...others].map(({ file, start, end }) => ({ file, start, end })),
    state, since, decisions: decisions.map(({ id, tag, note, creator, created }) => ({ id, text: decisionText(view, { tag, note, creator, created }) })),
  };
}

/** *another event – The second visit, in May. (A. R., 2026-03-01)* */
export function decisionText({ translate }: Pick<View, 'translate'>, { tag, note, creator, created }: { readonly tag: string; readonly note: string; readonly creator: string; readonly created: string }): string {
  const name = isReason(tag) ? translate(reasonNames[tag].template) : tag;
  const by = [creator, created.slice(0, 10)].filter(Boolean).join(', ');
  return [name, note && `– ${note}`, by && `(${by})`].filter(Boolean).join(' ');
}
