import { message } from '../base/message.ts';
import { overlaps, type Span } from '../base/span.ts';
import { commonRuns, type Run } from '../corpus/reuse/align.ts';
import type { Claim, ClaimValue } from '../extract/facts.ts';
import type { Outcome } from './pair.ts';
import { statementId, type Prepared, type Stated } from './prepared.ts';
import { relate } from './values/relation.ts';
import { showValue } from './values/show.ts';

/** Copies that differ in more values than this are two issues of one template (results, tables, weather). */
const MOST_CHANGES = 3;
/** A place where the texts part is a change of a figure or a name, not another paragraph; short lines between may belong to it. */
const MOST_CHARACTERS = 200;

/**
 * Compares two near-copies word by word: where one figure, date or name stands in place of another, and everything around it is
 * the same, one of the two copies changed a fact. Templates, whose issues differ in many values or in date and place, are left alone.
 */
export function compareCopies(a: Prepared, b: Prepared): Outcome[] {
  const changes = differences(a, b).flatMap((difference) => changeOf(a, b, difference));
  if (changes.length === 0 || changes.length > MOST_CHANGES || twoIssues(a, b)) return [];
  return changes;
}

interface Difference {
  readonly a: Span;
  readonly b: Span;
}

/** The places between two neighbouring common runs, as spans of either text. */
function differences(a: Prepared, b: Prepared): Difference[] {
  const [left, right] = [a.article.facts.shingles, b.article.facts.shingles];
  const runs = inStep(commonRuns(left, right, 1).sort((x, y) => x.a - y.a));
  const found: Difference[] = [];
  for (let i = 0; i <= runs.length; i++) {
    const gapA = between(a, runs[i - 1], runs[i], ({ a: at }) => at);
    const gapB = between(b, runs[i - 1], runs[i], ({ b: at }) => at);
    if (gapA && gapB) found.push({ a: gapA, b: gapB });
  }
  return found;
}

/** The runs that stand in the order of both texts. */
function inStep(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) if (run.b > (kept.at(-1)?.b ?? -1)) kept.push(run);
  return kept;
}

/** What stands between two common runs, or an end of the text and a run; null where they meet or lie far apart. */
function between({ article: { facts } }: Prepared, before: Run | undefined, after: Run | undefined, at: (run: Run) => number): Span | null {
  const start = before ? (facts.shingles[at(before) + before.length - 1]?.end ?? facts.start) : facts.start;
  const end = after ? (facts.shingles[at(after)]?.start ?? facts.end) : facts.end;
  return start < end && end - start <= MOST_CHARACTERS ? { start, end } : null;
}

interface Value extends Span {
  readonly kind: 'number' | 'date' | 'name';
  readonly shown: string;
  readonly value: ClaimValue;
}

/** The value of either side that the other lacks; where several differ, the passage was rewritten. */
function changeOf(a: Prepared, b: Prepared, difference: Difference): Outcome[] {
  const [one, two] = [valuesIn(a, difference.a), valuesIn(b, difference.b)];
  const onlyOne = one.filter((value) => !two.some((other) => same(value, other)));
  const onlyTwo = two.filter((value) => !one.some((other) => same(value, other)));
  for (const kind of ['date', 'number', 'name'] as const) {
    const [x, ...moreX] = onlyOne.filter((value) => value.kind === kind);
    const [y, ...moreY] = onlyTwo.filter((value) => value.kind === kind);
    if (x && y && moreX.length + moreY.length <= 1 && replaces(x, y, difference) && excludes(x, y)) return [changed(stated(a, x), stated(b, y))];
  }
  return [];
}

/** Nothing but the value changed: what is left of either passage is of one length (the texts themselves are not kept). */
function replaces(x: Value, y: Value, { a, b }: Difference): boolean {
  const rest = (value: Span, gap: Span): number => gap.end - gap.start - (Math.min(value.end, gap.end) - Math.max(value.start, gap.start));
  const whole = (value: Span): number => value.end - value.start;
  return rest(x, a) === rest(y, b) || a.end - a.start - whole(x) === b.end - b.start - whole(y);
}

/** Both cannot be right: one is not the other rounded, bounded, spelt otherwise or told more exactly. */
function excludes(x: Value, y: Value): boolean {
  const own = (id: string): string => id;
  const relation = relate(x.value, y.value, { entityOfA: own, entityOfB: own });
  return relation !== 'equal' && relation !== 'refines';
}

const same = (a: Value, b: Value): boolean => a.kind === b.kind && a.shown === b.shown;

function valuesIn({ article: { facts } }: Prepared, gap: Span): Value[] {
  const inGap = <T extends Span>(items: readonly T[]): T[] => items.filter((item) => overlaps(item, gap));
  return [
    ...inGap(facts.timexes).map(({ start, end, value, earliest, latest }): Value => ({ start, end, kind: 'date', shown: value, value: { kind: 'date', value, earliest, latest } })),
    ...inGap(facts.quantities).map(({ start, end, low, high, stated, approximate, step, unit }): Value => {
      const value: ClaimValue = { kind: 'quantity', low, high, stated, approximate, step, ...(unit === undefined ? {} : { unit }) };
      return { start, end, kind: 'number', shown: showValue(value), value };
    }),
    ...inGap(facts.mentions).map(({ start, end, id, name }): Value => ({ start, end, kind: 'name', shown: id, value: { kind: 'entity', id, name } })),
  ];
}

function stated(article: Prepared, { start, end, kind, value }: Value): Stated {
  const { facts, file, outlet, key } = article.article;
  const name = facts.headlineText.slice(0, 120) || outlet;
  const claim: Claim = {
    start,
    end,
    family: 'copy',
    attribute: kind,
    subject: 'text',
    subjectName: name,
    value,
    certainty: 'asserted',
    polarity: true,
    scope: {},
    asOf: article.published,
    confidence: 0.9,
    sentence: { start, end },
  };
  const statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value) };
  return { id: statementId(statement), article, claim, traits: { topic: 'copy', lasting: false, moves: 'never', contested: false }, lasting: false, subject: 'text', object: '', event: null, statement, shared: (id) => id };
}

function changed(a: Stated, b: Stated): Outcome {
  const at = ({ statement }: Stated) => ({ file: statement.file, span: { start: statement.start, end: statement.end } });
  return {
    verdict: 'conflict',
    severity: 'warning',
    confidence: 0.9,
    a,
    b,
    reasons: [
      { message: message('The two texts are copies: the words around this place are the same.') },
      { ...at(a), message: message('{0} has {1}.', a.statement.outlet, a.statement.value) },
      { ...at(b), message: message('{0} has {1}.', b.statement.outlet, b.statement.value) },
    ],
  };
}

/** Two issues of a template appear on different days, and their headlines differ in a figure, a date or a name. */
function twoIssues(a: Prepared, b: Prepared): boolean {
  const { earliest } = a.published;
  return earliest !== null && b.published.earliest !== null && earliest !== b.published.earliest && a.article.facts.headlineText !== b.article.facts.headlineText;
}
