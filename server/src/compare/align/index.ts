import learnt from '../../../../models/align.json' with { type: 'json' };
import { message } from '../../base/message.ts';
import { overlaps } from '../../base/span.ts';
import { likeness, asOf } from '../comparable.ts';
import { gap } from '../days.ts';
import { lastingKey } from '../lasting.ts';
import { orderOf } from '../order.ts';
import { outcome, type Outcome, type Pair } from '../pair.ts';
import type { Prepared, Stated } from '../prepared.ts';
import { matchEvents } from '../same/event.ts';
import { isBirthday } from '../verdicts/evolution.ts';
import { oneNews, oneTale } from '../same/thread.ts';
import { speakersOf } from '../speakers.ts';
import type { Traits } from '../traits.ts';
import type { Reason, Verdict } from '../types.ts';
import { relate } from '../values/relate.ts';
import { slipBetween } from '../values/slip.ts';
import { judge } from '../verdicts/index.ts';
import { alignFigures, type Alignment } from './align.ts';
import { AGE, figuresOf, states, type Aligned } from './figure.ts';
import type { AlignModel } from './model.ts';
import { statedOf, UNREAD } from './stated.ts';
import { hasRules, isConflict } from './sure.ts';

/** What was learnt from annotated stories (`training/align.ts`, models/README.md). */
export const learntTrees: AlignModel = learnt;

/** Alignments this sure by their words, or this likely among their rivals, are information, others hints. */
const ALIKE = 0.6;
const LIKELY = 0.35;
/** Days and times of day are told of everything: what their rivals leave must be surer, and like words do not make up for it. */
const LIKELY_WHEN = 0.44;
/** A slip of the hand warns from here on: it has made the alignment surer already. */
const SURE_SLIP = 0.75;
/** Values further apart than this factor are of two things, however alike their sentences are. */
const FAR = 6;

/**
 * What figures of two articles disagree on though no family reads them as one attribute: the words around them show that they speak of
 * one thing. What the families have compared (`told`) is left to them.
 */
export function compareAligned(a: Prepared, b: Prepared, told: readonly Outcome[], trees: AlignModel): Outcome[] {
  const story = likeness(a, b);
  if (!oneTale(a, b, story)) return [];
  return alignFigures(a, b, story, trees, ({ a: one, b: two, equal }) => !equal && !farApart(one, two) && !ofTwoOwners(one, two)).flatMap((alignment) => {
    if (givesBoth(alignment.a, alignment.b) || givesBoth(alignment.b, alignment.a) || isAgeing(alignment) || lasts(alignment) || told.some((outcome) => covers(outcome, alignment))) return [];
    return outcomeOf(alignment, story) ?? [];
  });
}

function farApart(a: Aligned, b: Aligned): boolean {
  if (a.value.kind === 'date') return false;
  const [less, more] = a.number < b.number ? [a.number, b.number] : [b.number, a.number];
  return a.unit === 'rank' ? more - less > FAR : more > FAR * less;
}

/** True for years that grew as an age does between two texts: whoever was 47 is 48 a year later. */
function isAgeing({ a, b }: Alignment): boolean {
  const days = a.unit === AGE ? gap(a.article.published, b.article.published) : null;
  return days !== null && isBirthday(days < 0 ? b.number - a.number : a.number - b.number, Math.abs(days));
}

/** True for what two members, people or bodies have each of their own. */
function ofTwoOwners({ said: { owner: one } }: Aligned, { said: { owner: two } }: Aligned): boolean {
  return one !== undefined && two !== undefined && one !== two;
}

/** Lasting facts of one thing are compared over all texts, not story by story (`lasting.ts`). */
function lasts({ a: { stated: one }, b: { stated: two } }: Alignment): boolean {
  return one?.lasting === true && two?.lasting === true && lastingKey(one) === lastingKey(two);
}

/** True for a sentence that gives both figures (*21 et non 12*). */
function givesBoth(a: Aligned, b: Aligned): boolean {
  return figuresOf(a.article).some((other) => other !== a && other.sentence.start === a.sentence.start && (other.unit === b.unit ? other.number === b.number : other.unit === '#' && other.number === writtenIn(b)));
}

/** The figure as it is written, in whatever unit. */
const writtenIn = ({ value, number }: Aligned): number => (value.kind === 'quantity' ? value.stated : number);

/** True if the families have compared one of the two figures with one of the other text. */
function covers({ a, b }: Outcome, alignment: Alignment): boolean {
  return [[a, b], [b, a]].some(([x, y]) => x && y && isOn(x, alignment.a) && isOn(y, alignment.b));
}

function isOn({ article, statement }: Stated, figure: Aligned): boolean {
  return article === figure.article && overlaps(statement, figure) && states(statement.claim.value, figure);
}

/** Why two aligned statements were told as `verdict`: worked out when that is told. */
export function reasonsOfAligned(a: Stated, b: Stated, verdict: Verdict, probability: number): readonly Reason[] {
  const pair = pairOf(a, b, likeness(a.article, b.article), probability);
  const found = judge(pair);
  return (found?.verdict === verdict ? found : sureConflict(pair, probability)).reasons;
}

function outcomeOf(alignment: Alignment, story: number): Outcome | null {
  const { a, b, alike, probability } = alignment;
  const traits = commonTraits(a, b);
  const pair = pairOf(statedOf(a, traits), statedOf(b, traits), story, alike);
  const found = judge(pair);
  const look = oneNews(a.article, b.article, story) ? 'information' : 'hint';
  if (!found || found.verdict === 'corroborated' || found.verdict === 'refined') return null;
  if (found.severity === 'warning') return rated(found, alike >= SURE_SLIP ? found : { severity: look, confidence: rounded(probability) }, alike);
  if (found.verdict === 'tension' && isConflict(alignment, pair)) return rated(sureConflict(pair, alike), { severity: 'warning', confidence: rounded(alike) }, alike);
  const severity = found.severity === 'information' || found.verdict === 'tension' ? (isWorthALook(alignment) && !hasRules(pair) ? look : 'hint') : found.severity;
  return rated(found, { severity, confidence: rounded(probability) }, alike);
}

function isWorthALook({ a, alike, probability }: Alignment): boolean {
  return a.unit === 'date' || a.unit === 'clock' ? probability >= LIKELY_WHEN : alike >= ALIKE || probability >= LIKELY;
}

function pairOf(one: Stated, two: Stated, story: number, probability: number): Pair {
  // Where no family reads either figure, nothing is known of how their values behave.
  const step = one.claim.family === UNREAD && two.claim.family === UNREAD ? undefined : one.traits.step;
  return {
    a: one,
    b: two,
    relation: relate(one.claim.value, two.claim.value, { step, entityOfA: one.shared, entityOfB: two.shared }),
    event: matchEvents(one, two, story),
    story,
    speakers: speakersOf(one, two),
    explicit: false,
    aligned: true,
    slip: slipBetween(one.claim.value, two.claim.value),
    order: orderOf(one, two),
    get reasons() {
      return [{ message: message('The words around the two figures say that they are of one thing ({0}%).', Math.round(100 * probability)) }, ...asOf(one, two)];
    },
  };
}

function sureConflict(pair: Pair, probability: number): Outcome {
  return outcome(pair, 'conflict', 'warning', probability, message('No evolution, no rounding, no second speaker explains the difference.'));
}

const rounded = (probability: number): number => Math.round(100 * probability) / 100;

/** The reasons stay to be worked out: most outcomes are never told. */
function rated({ verdict, topic, a, b }: Outcome, { severity, confidence }: Pick<Outcome, 'severity' | 'confidence'>, aligned: number): Outcome {
  return {
    verdict,
    severity,
    confidence,
    ...(topic === undefined ? {} : { topic }),
    a,
    b,
    aligned,
    get reasons() {
      return reasonsOfAligned(a, b, verdict, aligned);
    },
  };
}

/** How the value behaves: as that of the side that a family knows best. */
function commonTraits(a: Aligned, b: Aligned): Traits | undefined {
  const [one, two] = [a.stated?.traits, b.stated?.traits];
  if (!one || !two) return one ?? two;
  return one.open === true ? two : one;
}
