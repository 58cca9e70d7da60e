import { hashText } from '../base/hash.ts';
import { overlaps } from '../base/span.ts';
import type { Outcome } from './pair.ts';
import type { Stated } from './prepared.ts';
import type { Finding, Reason, Severity, Verdict } from './types.ts';

/** Verdicts that are findings; the other two only count in facts. */
export const reported: ReadonlySet<Verdict> = new Set(['evolution', 'correction', 'dispute', 'tension', 'conflict']);
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
/** Reasons of this many pairs are told; more repeat each other. */
const MOST_PAIRS = 3;

/** The statements of other texts that say the same as the given one. */
export type Backing = (side: Stated) => readonly Stated[];

/**
 * Makes one finding of each disagreement: outcomes of one verdict that share statements are one, and statements that say the
 * same as one of them join it. Findings come in order of severity, file and place.
 */
export function findingsOf(outcomes: readonly Outcome[], backing: Backing): Finding[] {
  const evidence = outcomes.filter(({ verdict }) => verdict === 'tension');
  const findings = components(outcomes).map((group) => findingOf(group, backing, evidence));
  return findings
    .filter((finding) => finding.code !== 'conflict/copy' || !findings.some((other) => tells(other, finding)))
    .sort((x, y) => rank[x.severity] - rank[y.severity] || compareText(sortKey(x), sortKey(y)));
}

/** True if a finding of what was claimed already reports what a comparison of copies found. */
function tells(other: Finding, copy: Finding): boolean {
  return other.verdict === 'conflict' && other.code !== copy.code && copy.statements.every((one) => other.statements.some((its) => its.file === one.file && overlaps(its, one)));
}

/** Groups of outcomes linked by common statements, within one verdict and attribute. */
export function components(outcomes: readonly Outcome[]): Outcome[][] {
  const parent = new Map<string, string>();
  const find = (id: string): string => {
    let root = id;
    while (parent.get(root) !== undefined && parent.get(root) !== root) root = parent.get(root) ?? root;
    parent.set(id, root);
    return root;
  };
  const nodeOf = (outcome: Outcome, side: Stated): string => `${outcome.verdict}|${outcome.a.claim.attribute}|${side.id}`;
  for (const outcome of outcomes) {
    const [a, b] = [find(nodeOf(outcome, outcome.a)), find(nodeOf(outcome, outcome.b))];
    if (a !== b) parent.set(b, a);
  }
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const root = find(nodeOf(outcome, outcome.a));
    const group = groups.get(root);
    if (group) group.push(outcome);
    else groups.set(root, [outcome]);
  }
  return [...groups.values()];
}

function findingOf(group: readonly Outcome[], backing: Backing, evidence: readonly Outcome[]): Finding {
  const strongest = [...group].sort((x, y) => rank[x.severity] - rank[y.severity] || y.confidence - x.confidence || compareText(x.a.id + x.b.id, y.a.id + y.b.id));
  const [first] = strongest as [Outcome, ...Outcome[]];
  const sides = new Map<string, Stated>();
  for (const { a, b } of group) for (const side of [a, b]) sides.set(side.id, side);
  for (const side of sides.values()) for (const other of backing(side)) sides.set(other.id, other);
  const ordered = [...sides].sort(([x], [y]) => compareText(x, y)).map(([, side]) => side);
  const reasons = [...strongest.slice(0, MOST_PAIRS).flatMap((outcome) => outcome.reasons), ...evidenceFor(first, sides, evidence)];
  const code = `${first.verdict}/${first.a.traits.topic}`;
  return {
    id: hashText([code, ...ordered.map(({ statement }) => `${statement.file}|${statement.claim.attribute}|${statement.value}`).sort()].join('\n')),
    code,
    verdict: first.verdict,
    severity: first.severity,
    subject: first.a.subject,
    subjectName: first.a.claim.subjectName,
    attribute: first.a.claim.attribute,
    confidence: first.confidence,
    statements: ordered.map(({ statement }) => statement),
    why: distinct(reasons),
  };
}

/** What else in the corpus bears on a conflict: derivations that rest on one of its statements. */
function evidenceFor(first: Outcome, sides: ReadonlyMap<string, Stated>, evidence: readonly Outcome[]): Reason[] {
  if (first.verdict !== 'conflict') return [];
  return evidence.filter(({ a, b }) => sides.has(a.id) || sides.has(b.id)).flatMap(({ reasons }) => reasons);
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...seen.values()];
}

function sortKey({ statements, code, id }: Finding): string {
  const [first] = statements;
  return `${first?.file ?? ''}|${String(first?.start ?? 0).padStart(9, '0')}|${code}|${id}`;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
