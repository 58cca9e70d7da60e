import { message } from '../base/message.ts';
import { overlaps, type Span } from '../base/span.ts';
import { commonRuns, type Run } from '../corpus/reuse/align.ts';
import type { Claim, ClaimValue } from '../extract/facts.ts';
import type { Outcome } from './pair.ts';
import type { Prepared, Stated } from './prepared.ts';
import { showValue } from './values/show.ts';

/** Copies that differ in more values than this are two issues of one template (results, tables, weather). */
const MOST_CHANGES = 3;
/** A place where the texts part is a change of a figure or a name, not another sentence. */
const MOST_CHARACTERS = 60;

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
  const runs = commonRuns(left, right, 1).sort((x, y) => x.a - y.a);
  const found: Difference[] = [];
  let last: Run | null = null;
  for (const run of runs) {
    if (last && run.b > last.b) {
      const gapA = between(left, last.a + last.length - 1, run.a);
      const gapB = between(right, last.b + last.length - 1, run.b);
      if (gapA && gapB) found.push({ a: gapA, b: gapB });
    }
    if (!last || run.b > last.b) last = run;
  }
  return found;
}

/** What stands after the last common shingle and before the next one; null where the two meet or lie far apart. */
function between(shingles: Prepared['article']['facts']['shingles'], before: number, after: number): Span | null {
  const start = shingles[before]?.end ?? 0;
  const end = shingles[after]?.start ?? 0;
  return start < end && end - start <= MOST_CHARACTERS ? { start, end } : null;
}

interface Value extends Span {
  readonly kind: 'number' | 'date' | 'name';
  readonly shown: string;
  readonly value: ClaimValue;
}

function changeOf(a: Prepared, b: Prepared, difference: Difference): Outcome[] {
  const [one, two] = [valuesIn(a, difference.a), valuesIn(b, difference.b)];
  for (const x of one) {
    const y = two.find((value) => value.kind === x.kind);
    if (y && y.shown !== x.shown) return [changed(stated(a, x), stated(b, y))];
  }
  return [];
}

/** Dates before figures before names: *14 mars* holds a figure too. */
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
  return { article, claim, traits: { topic: 'copy', lasting: false, moves: 'never', contested: false }, lasting: false, subject: 'text', object: '', event: null, statement, shared: (id) => id };
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
