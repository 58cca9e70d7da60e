import { message } from '../base/message.ts';
import { overlaps } from '../base/span.ts';
import { comparable } from './comparable.ts';
import { outcome, readingConfidence, type Outcome, type Pair } from './pair.ts';
import { compareContrasts } from './contrasts.ts';
import type { Prepared, Stated } from './prepared.ts';
import { dispute } from './verdicts/dispute.ts';

/** More statements of one attribute are a table: what they count differs row by row. */
const MOST = 24;
/** Pairs of figures read less surely than this are as often of two things as of two speakers. */
const SURE = 0.3;

/**
 * What one text sets side by side: the figures of two named speakers, and an earlier figure beside the present one. That is no flaw of
 * the text; it tells of a dispute or an evolution, to which the statements of other texts may join.
 */
export function compareWithin(article: Prepared): Outcome[] {
  const told = [...article.byAttribute.values()].flatMap((same) => (same.length < 2 || same.length > MOST ? [] : pairsOf(same)));
  return [...told, ...compareContrasts(article, told)];
}

function pairsOf(same: readonly Stated[]): Outcome[] {
  return same.flatMap((a, i) => same.slice(i + 1).flatMap((b) => setSideBySide(a, b) ?? []));
}

function setSideBySide(a: Stated, b: Stated): Outcome | null {
  if (overlaps(a.claim, b.claim)) return null;
  const pair = comparable(a, b, 1);
  if (!pair || pair.relation === 'equal' || pair.relation === 'refines') return null;
  return revised(pair) ?? (pair.speakers === 'other' && counts.has(a.traits.topic) && readingConfidence(pair) >= SURE ? dispute(pair) : null);
}

/** Shares and measures stand side by side for many things; whose they are is too often misread. */
const counts: ReadonlySet<string> = new Set(['turnout', 'toll', 'count', 'members']);

/** *12 morts, contre 8 la veille*: the text dates one of its figures before the other. */
function revised(pair: Pair): Outcome | null {
  const { a, b } = pair;
  if (!(before(a, b) || before(b, a)) || pair.relation === 'apart' || readingConfidence(pair) < SURE || isScore(a)) return null;
  return outcome(pair, 'evolution', 'hint', readingConfidence(pair), message('No conflict: the text tells the earlier figure beside the present one.'));
}

function before({ claim: { asOf: one } }: Stated, { claim: { asOf: two } }: Stated): boolean {
  return one.latest !== null && two.earliest !== null && one.latest < two.earliest;
}

/** *Battu 31 à 26*: two figures of one result. */
function isScore({ event, claim: { attribute } }: Stated): boolean {
  return event?.type === 'match' || attribute === 'goal' || attribute === 'votes';
}
