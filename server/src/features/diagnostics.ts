import type { Finding, Severity, Statement } from '../compare/types.ts';
import type { ReportedVerdict, Settings } from '../settings.ts';
import { derivedSentence } from './derived.ts';
import { subjectAndAttribute, verdictLabels } from './labels.ts';
import { cut } from './markdown.ts';
import { reasonText } from './reasons.ts';
import { saidValue, sourceDate, sourceName } from './sources.ts';
import { byTime, lookupOf, samePlace } from './statements.ts';
import type { Place, View } from './view.ts';

/** A finding as one of its statements shows it. */
export interface Diagnosis {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly message: string;
  /** Rule and finding; absent on the line that says that others are left out. */
  readonly finding?: { readonly id: string; readonly code: string };
  readonly related: readonly { readonly place: Place; readonly message: string }[];
}

const maxRelated = 30;
/** Files that show much show less beside each: what hundreds of texts state is told to the editor for each of them. */
const maxRelatedPerFile = 200;
const leastRelated = 4;
const maxWords = 200;
const maxValue = 80;
const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** Severities that the engine gives a verdict when nothing lowers it; where it lowers it, a setting does not raise it again. */
const usual: Readonly<Record<ReportedVerdict, Severity>> = { conflict: 'warning', tension: 'information', dispute: 'information', correction: 'information', evolution: 'hint' };

/** What a file shows, in reading order: every statement of a finding, each with the others as related passages. */
export function diagnose(view: View, file: string, settings: Settings): Diagnosis[] {
  const all = lookupOf(view.comparison).findingsIn(file).flatMap((finding) => shownStatements(finding, file, settings));
  const byWeight = all.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.statement.start - b.statement.start);
  const kept = byWeight.slice(0, settings.maxFindingsPerFile).toSorted((a, b) => a.statement.start - b.statement.start || a.statement.end - b.statement.end);
  const related = Math.min(maxRelated, Math.max(leastRelated, Math.floor(maxRelatedPerFile / kept.length)));
  const diagnoses = kept.map((shown) => diagnoseStatement(view, shown, related));
  const left = all.length - kept.length;
  return left > 0 ? [leftOut(view, left), ...diagnoses] : diagnoses;
}

/** How a finding is shown under the settings of a person. */
export function shownSeverity(finding: Pick<Finding, 'verdict' | 'severity'>, settings: Settings): Severity | 'off' {
  if (finding.verdict === 'corroborated' || finding.verdict === 'refined') return 'off';
  const wanted = settings.severity[finding.verdict];
  const lowered = order.indexOf(finding.severity) > order.indexOf(usual[finding.verdict]);
  return wanted === 'off' || !lowered || order.indexOf(wanted) > order.indexOf(finding.severity) ? wanted : finding.severity;
}

interface ShownStatement {
  readonly finding: Finding;
  readonly statement: Statement;
  readonly severity: Severity;
}

function shownStatements(finding: Finding, file: string, settings: Settings): ShownStatement[] {
  const severity = shownSeverity(finding, settings);
  return severity === 'off' ? [] : finding.statements.filter((statement) => statement.file === file).map((statement) => ({ finding, statement, severity }));
}

function diagnoseStatement(view: View, { finding, statement, severity }: ShownStatement, most: number): Diagnosis {
  const others = finding.statements.filter((other) => !samePlace(other, statement)).toSorted(byTime);
  return {
    start: statement.start,
    end: statement.end,
    severity,
    message: diagnosisSentence(view, finding, statement, others),
    finding: { id: finding.id, code: finding.code },
    related: others.slice(0, most).map((other) => ({ place: { file: other.file, start: other.start, end: other.end }, message: relatedMessage(view, other) })),
  };
}

/** The finding in one sentence, seen from one of its statements. */
export function diagnosisSentence(view: View, finding: Finding, statement: Statement, others: readonly Statement[] = finding.statements.filter((other) => !samePlace(other, statement))): string {
  const { translate } = view;
  const label = view.review.statusOf(finding).state === 'confirmed' ? translate('{0} (confirmed)', translate(verdictLabels[finding.verdict].template)) : translate(verdictLabels[finding.verdict].template);
  const derived = derivedSentence(view, finding);
  if (derived !== undefined) return `${label} – ${derived}`;
  const [subject, attribute] = subjectAndAttribute(view, finding);
  const about = [short(subject), attribute].filter(Boolean).join(', ');
  const here = short(saidValue(view, statement));
  const against = others.filter((other) => other.value !== statement.value);
  const other = against[0] ?? others[0];
  const reason = finding.why[0];
  if (!other) return translate('{0} – {1}: {2}', label, about, reason ? reasonText(view, finding, reason) : here);
  const rest = new Set(against.map(({ article }) => article)).size - 1;
  const there = short(saidValue(view, other));
  return rest > 0
    ? translate('{0} – {1}: {2} here, but {3} in {4} and {5} more.', label, about, here, there, sourceName(view, other), rest)
    : translate('{0} – {1}: {2} here, but {3} in {4}.', label, about, here, there, sourceName(view, other));
}

const related = new WeakMap<Statement, { readonly translate: View['translate']; readonly message: string }>();

/** Source, date, value and the words of another statement. Kept with the statement, which stands for as long as its text: a story told by many shows it in many places. */
function relatedMessage(view: View, statement: Statement): string {
  const known = related.get(statement);
  if (known?.translate === view.translate) return known.message;
  const words = view.textOf(statement.file).slice(statement.start, statement.end).replaceAll(/\s+/g, ' ');
  const message = view.translate('{0} ({1}): {2} – “{3}”', sourceName(view, statement), sourceDate(view, statement.published), short(saidValue(view, statement)), cut(words, maxWords));
  related.set(statement, { translate: view.translate, message });
  return message;
}

function short(value: string): string {
  return cut(value, maxValue);
}

function leftOut(view: View, count: number): Diagnosis {
  return { start: 0, end: 0, severity: 'information', message: view.translate('{0} more findings of this file are not shown (setting recoupe.maxFindingsPerFile).', count), related: [] };
}
