import type { Attribution, ClaimValue } from '../../extract/facts.ts';
import type { Judged } from '../groups.ts';
import { bareFigure, passageOf } from '../passage.ts';
import type { Prepared, Stated } from '../prepared.ts';
import type { Topic } from '../traits.ts';
import type { Severity, Verdict } from '../types.ts';

/**
 * A statement: of which of the two articles; its place among those of the article, or what a passage or a bare figure is made of; and
 * whether its value was taken to behave as that of the other side.
 */
type Side = readonly [article: 0 | 1, made: number | Passage | Bare, asOther: 0 | 1];
type Passage = readonly [kind: 'p', start: number, end: number, topic: Topic, attribute: string, value: ClaimValue, attribution: Attribution | null];
type Bare = readonly [kind: 'b', start: number, end: number, family: string, attribute: string, value: ClaimValue, attribution: Attribution | null, confidence: number, from: number, to: number];
type Packed = readonly [Verdict, Severity, confidence: number, topic: Topic | 0, aligned: number, a: Side, b: Side];

/** Outcomes of two articles as text for {@link unpackOutcomes}; undefined where one of them cannot be made again. */
export function packOutcomes(outcomes: readonly Judged[], one: Prepared, two: Prepared): string | undefined {
  const rows: Packed[] = [];
  for (const { verdict, severity, confidence, topic, aligned, a, b } of outcomes) {
    const [left, right] = [sideOf(a, one, two), sideOf(b, one, two)];
    if (!left || !right) return undefined;
    rows.push([verdict, severity, confidence, topic ?? 0, aligned ?? -1, left, right]);
  }
  const text = rows.length === 0 ? '' : JSON.stringify(rows);
  return isSame(outcomes, unpackOutcomes(text, one, two)) ? text : undefined;
}

/** What {@link packOutcomes} packed of the same articles; undefined for anything else. */
export function unpackOutcomes(text: string, one: Prepared, two: Prepared): Judged[] | undefined {
  if (text === '') return [];
  try {
    const outcomes: Judged[] = [];
    for (const [verdict, severity, confidence, topic, aligned, left, right] of JSON.parse(text) as readonly Packed[]) {
      const [a, b] = [madeOf(left, one, two), madeOf(right, one, two)];
      if (!a || !b) return undefined;
      const sides = { a: left[2] === 1 ? { ...a, traits: b.traits } : a, b: right[2] === 1 ? { ...b, traits: a.traits } : b };
      outcomes.push({ verdict, severity, confidence, ...(topic === 0 ? {} : { topic }), ...sides, ...(aligned < 0 ? {} : { aligned }) });
    }
    return outcomes;
  } catch {
    return undefined;
  }
}

function sideOf(stated: Stated, one: Prepared, two: Prepared): Side | null {
  const article = stated.article === one ? 0 : 1;
  const { claim, traits } = stated;
  const at = stated.article.stated.findIndex((own) => own.claim === claim);
  const made = at >= 0 ? at : madeFrom(stated);
  const plain = madeOf([article, made, 0], one, two);
  return plain ? [article, made, plain.traits === traits || JSON.stringify(plain.traits) === JSON.stringify(traits) ? 0 : 1] : null;
}

function madeFrom({ claim: { start, end, family, attribute, value, attribution, confidence, subject, sentence } }: Stated): Passage | Bare {
  if (subject === 'text') return ['p', start, end, family as Topic, attribute, value, attribution ?? null];
  return ['b', start, end, family, attribute, value, attribution ?? null, confidence, sentence.start, sentence.end];
}

function madeOf([article, made]: Side, one: Prepared, two: Prepared): Stated | undefined {
  const own = article === 0 ? one : two;
  if (typeof made === 'number') return own.stated[made];
  const [, start, end, family, attribute, value, attribution] = made;
  const said = { start, end, attribute, value, ...(attribution ? { attribution } : {}) };
  if (made[0] === 'p') return passageOf(own, { ...said, topic: made[3] });
  return bareFigure(own, { ...said, family, confidence: made[7], sentence: { start: made[8], end: made[9] } });
}

/** True if outcomes made again are those that were packed: somebody may have made a statement in another way. */
function isSame(before: readonly Judged[], after: readonly Judged[] | undefined): boolean {
  return after?.length === before.length && before.every((one, i) => [[one.a, after[i]?.a], [one.b, after[i]?.b]].every(([x, y]) => x && y && alike(x, y)));
}

function alike(x: Stated, y: Stated): boolean {
  if (x === y) return true;
  const own = ({ id, claim, traits, lasting, subject, object, event, statement: { claim: _claim, ...statement } }: Stated): string => JSON.stringify([id, claim, traits, lasting, subject, object, event, statement]);
  return own(x) === own(y) && x.statement.claim === x.claim;
}
