import { hashText } from '../base/hash.ts';
import { confidenceOf } from './confidence.ts';
import { compareText } from '../base/compareText.ts';
import { insertLeast } from '../base/least.ts';
import type { Steps } from '../base/steps.ts';
import { message } from '../base/message.ts';
import { byUnit, type Entry } from './groups.ts';
import type { Stated } from './prepared.ts';
import { relate } from './values/relate.ts';
import type { Finding, Reason, Severity, Verdict } from './types.ts';

/** Verdicts that are findings; the other two only count in facts. */
export const reported: ReadonlySet<Verdict> = new Set(['evolution', 'correction', 'dispute', 'tension', 'conflict']);
export const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };
/** Reasons of this many pairs are told; more repeat each other. */
const MOST_PAIRS = 3;
/** Tensions that are told with a conflict. */
const MOST_EVIDENCE = 20;

/** What stands around a group of outcomes. */
export interface Surroundings {
  /** The statements of other texts that say the same as the given one. */
  backing(side: Stated): Iterable<Stated>;
  /** Tensions that rest on a statement. */
  evidence(side: string): Iterable<Entry>;
  /** The chain of reasons of an outcome. */
  reasons(entry: Entry): readonly Reason[];
}

/** Outcomes and statements that are gone through in one go. */
const STEP = 2_000;

/** The one finding that a group of outcomes makes, the ids of all statements that it depends on, and the least of those that are its own, in small steps. Statements that say the same as one of them join it. */
export function* findingOf(entries: readonly Entry[], around: Surroundings): Steps<{ readonly finding: Finding; readonly sides: readonly string[]; readonly own: string }> {
  const strongest: Entry[] = [];
  const sides = new Map<string, Stated>();
  let done = 0;
  for (const entry of entries) {
    insertLeast(strongest, entry, byStrength, MOST_PAIRS);
    for (const side of [entry.a, entry.b]) keep(sides, side);
    if (++done % STEP === 0) yield;
  }
  const own = [...sides.keys()].reduce((least, id) => (id < least ? id : least));
  for (const side of sides.values()) {
    for (const other of around.backing(side)) keep(sides, other);
    if (++done % STEP === 0) yield;
  }
  const ordered = [...sides].sort(([x], [y]) => compareText(x, y)).map(([, side]) => side);
  const [first] = strongest as [Entry, ...Entry[]];
  const evidence = first.verdict === 'conflict' ? yield* evidenceOf(sides.keys(), around) : [];
  const reasons = [...strongest.flatMap((entry) => around.reasons(entry)), ...evidence];
  const code = `${first.verdict}/${first.topic ?? first.a.traits.topic}`;
  const severity = isTemplate(code, ordered) ? 'hint' : first.severity === 'warning' && first.topic === undefined && knowsBoth(ordered) ? 'information' : first.severity;
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
  return { finding, sides: [...sides.keys()], own };
}

/** What else in the corpus bears on some statements: the reasons of the first {@link MOST_EVIDENCE} tensions, and how many more there are. */
function* evidenceOf(sides: Iterable<string>, around: Surroundings): Steps<readonly Reason[]> {
  const found = new Set<Entry>();
  const first: Entry[] = [];
  for (const side of sides) {
    for (const entry of around.evidence(side)) {
      if (found.has(entry)) continue;
      found.add(entry);
      insertLeast(first, entry, byUnit, MOST_EVIDENCE);
      if (found.size % STEP === 0) yield;
    }
  }
  const left = found.size - first.length;
  return [...first.flatMap((entry) => around.reasons(entry)), ...(left > 0 ? [{ message: message('{0} more tensions rest on these statements.', left) }] : [])];
}

function byStrength(one: Entry, two: Entry): number {
  return rank[one.severity] - rank[two.severity] || two.confidence - one.confidence || compareText(one.a.id, two.a.id) || compareText(one.b.id, two.b.id) || compareText(one.unit, two.unit);
}

/** A text may say the same thing twice in one place: what stands for both does not depend on who came first. */
export function keep(sides: Map<string, Stated>, side: Stated): void {
  const known = sides.get(side.id);
  if (!known || (known !== side && side.article.stated.indexOf(side) > known.article.stated.indexOf(known))) sides.set(side.id, side);
}

/** Values that copies of one text give in one place, before they are taken for issues of a template that is filled in. */
const MOST_VALUES = 3;

function isTemplate(code: string, sides: readonly Stated[]): boolean {
  return code === 'conflict/copy' && new Set(sides.map(({ statement }) => statement.value)).size > MOST_VALUES;
}

/** True where a text states two values that exclude each other: it, at least, takes them for two things. */
function knowsBoth(sides: readonly Stated[]): boolean {
  return sides.some((one, i) => sides.slice(i + 1).some((other) => other.article === one.article && relate(one.claim.value, other.claim.value, { step: one.traits.step, entityOfA: one.shared, entityOfB: other.shared }) === 'differs'));
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((reason) => [JSON.stringify(reason), reason]));
  return [...seen.values()];
}
