import type { Finding } from '../../server/src/compare/types.ts';
import { occurrences, placesOf, type Disagreement, type Place, type Quoted, type Story } from './story.ts';
import { fileIn } from './workspace.ts';

/** How the disagreements of one kind fared. */
export interface Kind {
  all: number;
  found: number;
  warned: number;
  /** How many were called by which verdict. */
  readonly called: Map<string, number>;
}

/** The tally of a set of stories. Counts add up over stories. */
export interface Tally {
  warnings: number;
  onHard: number;
  onTension: number;
  onEvolution: number;
  /** Warnings on a pair that is known not to conflict. */
  onNot: number;
  /** Warnings on nothing that is annotated: to be read one by one, the annotation is not complete. */
  unknown: number;
  /** Warnings whose statements stand in two stories. */
  across: number;
  readonly kinds: Record<(typeof kinds)[number], Kind>;
}

export const kinds = ['hard', 'tension', 'evolution', 'correction'] as const;

/** Statements longer than this show no value: they touch everything. */
const LONGEST = 400;

export function emptyTally(): Tally {
  const kind = (): Kind => ({ all: 0, found: 0, warned: 0, called: new Map() });
  return { warnings: 0, onHard: 0, onTension: 0, onEvolution: 0, onNot: 0, unknown: 0, across: 0, kinds: { hard: kind(), tension: kind(), evolution: kind(), correction: kind() } };
}

/** Counts what the findings say of one story into a tally; `miss` hears of what was not found, and of every warning that is on nothing hard. */
export function countStory(story: Story, findings: readonly Finding[], tally: Tally, miss: (line: string) => void): void {
  const own = findings.filter(({ statements }) => statements.some((statement) => fileIn(story, statement) !== ''));
  const sided = story.gold.conflicts.map((gold) => ({ gold, kind: kindOf(gold), a: placesOf(story, gold, 'a'), b: placesOf(story, gold, 'b') }));
  for (const one of sided) {
    const kind = tally.kinds[one.kind];
    const hits = own.filter((finding) => holdsBoth(finding, story, one)).sort((x, y) => x.statements.length - y.statements.length);
    const [narrowest] = hits;
    kind.all++;
    kind.called.set(narrowest?.verdict ?? 'none', (kind.called.get(narrowest?.verdict ?? 'none') ?? 0) + 1);
    if (!narrowest) miss(`${story.name} missed ${one.kind}: ${one.gold.subject} / ${one.gold.attribute}: «${one.gold.a.quote}» | «${one.gold.b.quote}»`);
    else kind.found++;
    if (hits.some(isWarning)) kind.warned++;
  }
  for (const finding of own.filter(isWarning)) {
    tally.warnings++;
    if (finding.statements.some((statement) => fileIn(story, statement) === '')) tally.across++;
    const on = new Set(sided.filter((one) => holdsBoth(finding, story, one)).map(({ kind }) => kind));
    if (on.has('hard') || on.has('correction')) {
      tally.onHard++;
      continue;
    }
    if (on.has('tension')) tally.onTension++;
    else if (on.has('evolution')) tally.onEvolution++;
    else if (story.gold.notConflicts.some(({ quotes }) => touched(finding, story, quotes) > 1)) tally.onNot++;
    else tally.unknown++;
    miss(`${story.name} warning on ${[...on][0] ?? 'nothing annotated'}: ${finding.code} ${finding.subject} / ${finding.attribute}: ${finding.statements.map(({ file, start, value }) => `${file}:${start}=${value}`).join(' | ')}`);
  }
}

function kindOf({ severity }: Disagreement): (typeof kinds)[number] {
  return kinds.find((kind) => kind === severity) ?? 'tension';
}

/** True if the finding has a statement on each side, and the two give different values. */
function holdsBoth(finding: Finding, story: Story, { a, b }: { readonly a: readonly Place[]; readonly b: readonly Place[] }): boolean {
  const [one, two] = [statementsOn(finding, story, a), statementsOn(finding, story, b)];
  return one.some((x) => two.some((y) => x !== y && x.value !== y.value));
}

function statementsOn({ statements }: Finding, story: Story, places: readonly Place[]): Finding['statements'] {
  return statements.filter((statement) => statement.end - statement.start <= LONGEST && places.some((place) => fileIn(story, statement) === place.file && statement.start < place.end && place.start < statement.end));
}

/** On how many of some quotations a finding has a statement. */
function touched(finding: Finding, story: Story, quotes: readonly Quoted[]): number {
  return quotes.filter((quoted) => statementsOn(finding, story, occurrences(story, quoted)).length > 0).length;
}

export function isWarning({ severity }: Finding): boolean {
  return severity === 'warning' || severity === 'error';
}
