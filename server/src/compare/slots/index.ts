import learnt from '../../../../models/slots.json' with { type: 'json' };
import { message } from '../../base/message.ts';
import { overlaps, type Span } from '../../base/span.ts';
import { togetherOf } from '../align/articles.ts';
import type { Trees } from '../../base/trees.ts';
import { likeness } from '../comparable.ts';
import { apart } from '../days.ts';
import { orderOf } from '../order.ts';
import { placeOf } from '../passage.ts';
import type { Outcome } from '../pair.ts';
import type { Prepared, Stated } from '../prepared.ts';
import { oneNews, oneTale } from '../same/thread.ts';
import type { Reason } from '../types.ts';
import { alignSlots, type SlotAlignment } from './align.ts';
import { slotsOf } from './slot.ts';
import { changes } from './kinds.ts';
import { statedOf } from './stated.ts';

/** What was learnt from annotated stories (`training/slots.ts`, models/README.md). */
export const learntSlots: Trees = learnt;

/** Pairs less sure than this are none; in texts of other days, which often tell of other things, they need more. */
export const LEAST = 0.3;
const LATER = 0.4;
/** Days within which news are of one event. */
const NEWS = 3;
/** Pairs this sure are information, others hints. */
const WORTH_A_LOOK = 0.6;

/**
 * What two articles of one story disagree on without a figure: who, where, which office, whether or not. The words around two names or two
 * notions that exclude one another show that they answer one question. What was compared already (`told`) is left alone.
 */
export function compareSlots(a: Prepared, b: Prepared, told: readonly Outcome[], trees: Trees = learntSlots): Outcome[] {
  const story = likeness(a, b);
  if (!oneTale(a, b, story) || ofOtherFixtures(a, b) || slotsOf(a).all.length === 0 || slotsOf(b).all.length === 0) return [];
  const least = togetherOf(a, b).days > NEWS ? LATER : LEAST;
  return alignSlots(a, b, story, trees, least).flatMap((pair) => (told.some((outcome) => covers(outcome, pair)) ? [] : [outcomeOf(pair, story)]));
}

/** Matches, races and games of two days resemble each other all season long. */
function ofOtherFixtures(a: Prepared, b: Prepared): boolean {
  return [a, b].some(({ article }) => fixtures.has(article.facts.events[0]?.type ?? '')) && apart(a.published, b.published, 1);
}

const fixtures: ReadonlySet<string> = new Set(['match', 'race', 'games']);

function covers({ a, b }: Outcome, pair: SlotAlignment): boolean {
  const on = ({ article, statement }: Stated, slot: Span & { readonly article: Prepared }): boolean => article === slot.article && overlaps(statement, slot);
  return (on(a, pair.a) && on(b, pair.b)) || (on(a, pair.b) && on(b, pair.a));
}

function outcomeOf({ a, b, probability }: SlotAlignment, story: number): Outcome {
  const [one, two] = [statedOf(a), statedOf(b)];
  const confidence = Math.round(100 * probability) / 100;
  return {
    verdict: 'tension',
    severity: mayHaveChanged(one, two) || probability < WORTH_A_LOOK || !oneNews(a.article, b.article, story) ? 'hint' : 'information',
    confidence,
    a: one,
    b: two,
    get reasons() {
      return reasonsOfSlots(one, two, confidence);
    },
  };
}

/** True where time may have passed over the answer: seven of eight such pairs contradict each other all the same, so that it is said and not concluded. */
function mayHaveChanged(one: Stated, two: Stated): boolean {
  return changes(one.claim.attribute) && (orderOf(one, two)?.days ?? 0) > 0;
}

/** Why two slots were told: worked out when that is told. */
export function reasonsOfSlots(one: Stated, two: Stated, confidence: number): readonly Reason[] {
  return [
    { message: message('The words around the two passages say that they answer one question ({0}%), and the answers exclude each other.', Math.round(100 * confidence)) },
    { ...placeOf(one), message: message('{0} has {1}.', one.statement.outlet, one.statement.value) },
    { ...placeOf(two), message: message('{0} has {1}.', two.statement.outlet, two.statement.value) },
    ...(mayHaveChanged(one, two) ? [{ message: message('The texts are of different days: it may have changed.') }] : []),
  ];
}
