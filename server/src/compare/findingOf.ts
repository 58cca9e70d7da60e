import { hashText } from '../base/hash.ts';
import { confidenceOf } from './confidence.ts';
import { compareText } from '../base/compareText.ts';
import { type Entry } from './groups.ts';
import type { Stated } from './prepared.ts';
import type { Finding, Reason, Severity, Verdict } from './types.ts';

/** Verdicts that are findings; the other two only count in facts. */
export const reported: ReadonlySet<Verdict> = new Set(['evolution', 'correction', 'dispute', 'tension', 'conflict']);
export const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
/** Reasons of this many pairs are told; more repeat each other. */
const MOST_PAIRS = 3;

/** What stands around a group of outcomes. */
export interface Surroundings {
  /** The statements of other texts that say the same as the given one. */
  backing(side: Stated): readonly Stated[];
  /** Derivations that rest on one of the statements, in a stable order. */
  evidence(sides: Iterable<string>): readonly Entry[];
}

/** The one finding that a group of outcomes makes, and the ids of all statements that it depends on. Statements that say the same as one of them join it. */
export function findingOf(entries: readonly Entry[], around: Surroundings): { readonly finding: Finding; readonly sides: readonly string[] } {
  const strongest = entries.map(({ outcome }) => outcome).sort((x, y) => rank[x.severity] - rank[y.severity] || y.confidence - x.confidence || compareText(x.a.id + x.b.id, y.a.id + y.b.id));
  const [first] = strongest as [Entry['outcome'], ...Entry['outcome'][]];
  const sides = new Map<string, Stated>();
  for (const { a, b } of strongest) for (const side of [a, b]) sides.set(side.id, side);
  for (const side of sides.values()) for (const other of around.backing(side)) sides.set(other.id, other);
  const ordered = [...sides].sort(([x], [y]) => compareText(x, y)).map(([, side]) => side);
  const evidence = first.verdict === 'conflict' ? around.evidence(sides.keys()).flatMap(({ outcome }) => outcome.reasons) : [];
  const reasons = [...strongest.slice(0, MOST_PAIRS).flatMap((outcome) => outcome.reasons), ...evidence];
  const code = `${first.verdict}/${first.topic ?? first.a.traits.topic}`;
  const severity = isTemplate(code, ordered) ? 'hint' : first.severity;
  const finding: Finding = {
    id: hashText([code, ...ordered.map(({ statement }) => `${statement.file}|${statement.claim.attribute}|${statement.value}`).sort()].join('\n')),
    code,
    verdict: first.verdict,
    severity,
    subject: first.a.subject,
    subjectName: first.a.claim.subjectName,
    attribute: first.a.claim.attribute,
    confidence: confidenceOf(first.verdict, severity, first.confidence),
    statements: ordered.map(({ statement }) => statement),
    why: distinct(reasons),
  };
  return { finding, sides: [...sides.keys()] };
}

/** Values that copies of one text give in one place, before they are taken for issues of a template that is filled in. */
const MOST_VALUES = 3;

function isTemplate(code: string, sides: readonly Stated[]): boolean {
  return code === 'conflict/copy' && new Set(sides.map(({ statement }) => statement.value)).size > MOST_VALUES;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...seen.values()];
}
