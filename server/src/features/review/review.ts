import type { Comparison, Finding } from '../../compare/types.ts';
import type { Decision } from '../../desk/types.ts';
import { urnOf } from '../../desk/identity.ts';
import { statementKey, topicKey } from './statementKey.ts';

/** What people made of a finding. */
export interface FindingStatus {
  /** `open`: nobody decided. `confirmed`: it is a conflict. `settled`: it is explained or ignored, and not shown. */
  readonly state: 'open' | 'confirmed' | 'settled';
  /** The decisions that say so, the last one first. */
  readonly decisions: readonly Decision[];
  /** Beside what was marked as reviewed; `reviewed` also where nothing was. */
  readonly since: 'new' | 'changed' | 'reviewed';
}

/** Decisions beside the findings of one moment. */
export interface Review {
  readonly decisions: readonly Decision[];
  readonly reviewed: readonly Decision[];
  /** False until somebody marked all as reviewed. */
  readonly baseline: boolean;
  /** What was reviewed and is found no more. */
  readonly gone: readonly Decision[];
  readonly settled: readonly Finding[];
  statusOf(finding: Finding): FindingStatus;
}

/** A team's decisions: those of `decisions.jsonl`, and what `reviewed.jsonl` says was there. */
export interface Desk {
  readonly decisions: readonly Decision[];
  readonly reviewed: readonly Decision[];
}

export const emptyDesk: Desk = { decisions: [], reviewed: [] };

/**
 * Holds decisions against findings. A decision speaks of statements by their fingerprints: it settles a finding while every two of its
 * statements that differ stand together in one decision. So it ends when a sentence changes, and when another source joins with a
 * value of its own. What was worked out for a finding stays for as long as the finding and the desk do.
 */
export function reviewOf(findings: readonly Finding[], textOf: (file: string) => string, desk: Desk): Review {
  const { statusOf } = judgeOf(desk, textOf);
  const baseline = desk.reviewed.length > 0;
  let gone: readonly Decision[] | undefined;
  return {
    decisions: desk.decisions, reviewed: desk.reviewed, baseline, statusOf,
    settled: desk.decisions.length > 0 ? findings.filter((finding) => statusOf(finding).state === 'settled') : [],
    get gone() {
      const present = gone || !baseline ? undefined : new Set(findings.map(topicKey));
      gone ??= present ? desk.reviewed.filter(({ details }) => !present.has(details.topic ?? '')) : [];
      return gone;
    },
  };
}

const judges = new WeakMap<Desk, Pick<Review, 'statusOf'>>();
const untouched: FindingStatus = { state: 'open', decisions: [], since: 'reviewed' };

function judgeOf(desk: Desk, textOf: (file: string) => string): Pick<Review, 'statusOf'> {
  if (desk.decisions.length + desk.reviewed.length === 0) return { statusOf: () => untouched };
  const made = judges.get(desk) ?? createJudge(desk, textOf);
  judges.set(desk, made);
  return made;
}

function createJudge(desk: Desk, textOf: (file: string) => string): Pick<Review, 'statusOf'> {
  const decided = indexed(desk.decisions.filter(({ kind }) => kind === 'finding'));
  const reviewed = indexed(desk.reviewed);
  const wide = desk.decisions.filter(({ kind, details }) => kind === 'finding' && (details.scope === 'file' || details.scope === 'rule'));
  const topics = new Set(desk.reviewed.map(({ details }) => details.topic));
  const known = new WeakMap<Finding, FindingStatus>();
  const judge = (finding: Finding): FindingStatus => {
    const keys = finding.statements.map((statement) => statementKey(statement, textOf));
    const decisions = latestFirst([...covering(finding, keys, decided), ...reaching(finding, wide)]);
    const [last] = decisions;
    const seen = desk.reviewed.length === 0 || covering(finding, keys, reviewed).length > 0;
    return { state: !last ? 'open' : last.tag === 'confirmed' ? 'confirmed' : 'settled', decisions, since: seen ? 'reviewed' : topics.has(topicKey(finding)) ? 'changed' : 'new' };
  };
  return {
    statusOf(finding) {
      const status = known.get(finding) ?? judge(finding);
      known.set(finding, status);
      return status;
    },
  };
}

/** A comparison without the findings that a decision settles. Lists without such a finding stay the same objects. */
export function withoutSettled(from: Comparison, { settled }: Pick<Review, 'settled'>): Comparison {
  if (settled.length === 0) return from;
  const left = new Set(settled);
  const rest = (findings: readonly Finding[]): readonly Finding[] => (findings.some((finding) => left.has(finding)) ? findings.filter((finding) => !left.has(finding)) : findings);
  const { by } = from;
  return {
    findings: rest(from.findings),
    get facts() {
      return from.facts;
    },
    ...(by ? { by: { factsIn: (file) => by.factsIn(file), factsAbout: (topic) => by.factsAbout(topic), findingsIn: (file) => rest(by.findingsIn(file)) } } : {}),
  };
}

/** Decisions by the fingerprint of a statement or the id of a finding that they name. */
type Index = ReadonlyMap<string, readonly Decision[]>;

function indexed(decisions: readonly Decision[]): Index {
  const index = new Map<string, Decision[]>();
  for (const decision of decisions.filter(({ details }) => (details.scope ?? 'finding') === 'finding')) {
    const statements = decision.targets.flatMap(({ statement }) => statement ?? []);
    const names = statements.length > 0 ? statements : [decision.details.finding ?? ''];
    for (const name of new Set(names)) index.set(name, [...(index.get(name) ?? []), decision]);
  }
  return index;
}

/** The decisions that together speak of every two statements that differ; none if a pair is left. */
function covering(finding: Finding, keys: readonly string[], index: Index): Decision[] {
  if (index.size === 0) return [];
  const byId = index.get(finding.id) ?? [];
  const about = keys.map((key) => new Set((index.get(key) ?? []).filter(({ details }) => details.code === finding.code)));
  if (byId.length > 0 || about.every(({ size }) => size === 0)) return [...byId];
  const used = new Set<Decision>();
  for (const [i, a] of finding.statements.entries()) {
    for (const [j, b] of finding.statements.entries()) {
      if (j < i || (i === j ? finding.statements.length > 1 : a.value === b.value)) continue;
      const common = [...(about[i] ?? [])].filter((decision) => about[j]?.has(decision));
      if (common.length === 0) return [];
      for (const decision of common) used.add(decision);
    }
  }
  return used.size > 0 ? [...used] : [...common(about)];
}

/** Where all statements say the same (copies that changed elsewhere), one decision has to name them all. */
function common(about: readonly ReadonlySet<Decision>[]): Decision[] {
  return [...(about[0] ?? [])].filter((decision) => about.every((set) => set.has(decision)));
}

/** Decisions on a whole file or rule. */
function reaching({ code, statements }: Finding, decisions: readonly Decision[]): Decision[] {
  return decisions.filter(({ details, targets }) => {
    if (details.code !== code) return false;
    if (details.scope === 'rule') return targets.some(({ file }) => file === urnOf('rule', code));
    return targets.some(({ file }) => statements.some((statement) => statement.file === file));
  });
}

function latestFirst(decisions: readonly Decision[]): Decision[] {
  return [...new Set(decisions)].sort((a, b) => (a.created < b.created ? 1 : a.created > b.created ? -1 : a.id < b.id ? -1 : 1));
}
