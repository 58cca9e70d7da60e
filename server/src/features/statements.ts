import { topicOf } from '../compare/factsOf.ts';
import type { Comparison, ComparisonLookup, Fact, Finding, Statement } from '../compare/types.ts';
import { compareText } from '../base/compareText.ts';
import { narrowestAt } from './find.ts';
import type { Place, View } from './view.ts';

const lookups = new WeakMap<Comparison, ComparisonLookup>();

/** Findings and facts by what they touch: as the engine keeps them, else worked out once per comparison. */
export function lookupOf(comparison: Comparison): ComparisonLookup {
  const known = comparison.by ?? lookups.get(comparison);
  if (known) return known;
  const [findings, facts, topics] = [grouped(comparison.findings, filesOf), grouped(comparison.facts, filesOf), grouped(comparison.facts, (fact) => [topicOf(fact)])];
  const lookup: ComparisonLookup = { findingsIn: (file) => findings.get(file) ?? [], factsIn: (file) => facts.get(file) ?? [], factsAbout: (topic) => topics.get(topic) ?? [] };
  lookups.set(comparison, lookup);
  return lookup;
}

/** A statement under the cursor, what all sources say of the same thing, and what was found about it. */
export interface Topic {
  readonly subject: string;
  readonly statement: Statement;
  readonly subjectName: string;
  readonly attribute: string;
  /** Everything said of the same thing, in order of time, the statement itself too. */
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
  readonly facts: readonly Fact[];
}

/** The narrowest compared statement at an offset. */
export function topicAt(view: View, file: string, offset: number): Topic | undefined {
  const lookup = lookupOf(view.comparison);
  const known = [...lookup.findingsIn(file), ...lookup.factsIn(file)];
  const own = known.flatMap((item) => item.statements.filter((statement) => statement.file === file).map((statement) => ({ start: statement.start, end: statement.end, statement, item })));
  const found = narrowestAt(own, offset);
  if (!found) return undefined;
  const findings = lookup.findingsIn(file).filter((finding) => finding.statements.some((statement) => samePlace(statement, found.statement)));
  const facts = lookup.factsAbout(topicOf(found.item));
  const statements = distinct([...facts.flatMap((fact) => fact.statements), ...findings.flatMap((finding) => finding.statements), found.statement]);
  return { subject: found.item.subject, statement: found.statement, subjectName: found.item.subjectName, attribute: found.item.attribute, statements, findings, facts };
}

/** True if both are the same words of the same file. */
export function samePlace(a: Statement, b: Statement): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** Orders statements by publication date (undated last), then by file and place. */
export function byTime(a: Statement, b: Statement): number {
  return compareText(a.published || '~', b.published || '~') || byReading(a, b);
}

/** Orders statements by file and place. */
export function byReading(a: Place, b: Place): number {
  return compareText(a.file, b.file) || a.start - b.start || a.end - b.end;
}

function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [`${statement.file}\n${statement.start}\n${statement.end}`, statement])).values()].sort(byTime);
}

function filesOf(item: Finding | Fact): string[] {
  return [...new Set(item.statements.map((statement) => statement.file))];
}

function grouped<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
