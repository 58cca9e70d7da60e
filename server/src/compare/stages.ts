import { message } from '../base/message.ts';
import { stages as tracks, type Track } from '../locales/fr/stages.ts';
import { outcome, type Order, type Outcome, type Pair } from './pair.ts';
import { orderOf } from './order.ts';
import { isEntity, type Prepared, type Stated } from './prepared.ts';
import { oneTale } from './same/thread.ts';
import { isAhead } from './verdicts/planned.ts';

/** Leads so alike that what a text tells of one thing only is of the other's one thing. */
const ONE_STORY = 0.15;

/**
 * How a story goes on: a stage of a course (`stage-justice`, `stage-opening`) that a text of a later day tells of what an earlier text has at another one. Of the same
 * person or noun or, in texts much alike, of the only one that either tells of. Nothing but hints comes of it.
 */
export function laterStages(a: Prepared, b: Prepared, story: number): Outcome[] {
  const found: Outcome[] = [];
  const tale = oneTale(a, b, story);
  for (const attribute of a.byAttribute.keys()) {
    if (!attribute.startsWith('stage-') || !b.byAttribute.has(attribute)) continue;
    const [one, two] = [toldOf(a, attribute), toldOf(b, attribute)];
    for (const x of one) for (const y of two) found.push(...(goesOn(x, y, one, two, tale ? story : 0) ?? []));
  }
  return [...found, ...leftOffice(a, b, story), ...leftOffice(b, a, story)];
}

function toldOf({ byAttribute }: Prepared, attribute: string): readonly Stated[] {
  return (byAttribute.get(attribute) ?? []).filter((one) => !isAhead(one) || attribute === 'stage-plan').slice(0, MOST);
}

/** Stages of one course that one text tells and that are compared. */
const MOST = 8;

function goesOn(x: Stated, y: Stated, one: readonly Stated[], two: readonly Stated[], story: number): Outcome[] | null {
  const order = orderOf(x, y);
  if (!order || order.days === 0 || stageOf(x) === stageOf(y)) return null;
  const { earlier, later } = order;
  const same = isOne(x, y) && (story > 0 || isEntity(x.subject));
  if (!same && !(story >= ONE_STORY && sole.has(x.claim.attribute) && isSole(one) && isSole(two) && !(isEntity(x.subject) && isEntity(y.subject)))) return null;
  const before = (earlier === x ? one : two).filter(({ subject }) => !same || subject === earlier.subject);
  if (before.some((other) => stageOf(other) === stageOf(later)) || stageOf(earlier) !== stageOf(leadOf(before) ?? earlier)) return null;
  if (isOrdered(x) && rankOf(later) < rankOf(earlier)) return null;
  return [evolution(x, y, story, order)];
}

/** Of a course with an order the last stage that is told, else what is told first. */
function leadOf(told: readonly Stated[]): Stated | undefined {
  const [first] = told;
  return first && isOrdered(first) ? told.toSorted((x, y) => rankOf(y) - rankOf(x))[0] : first;
}

const isSole = (told: readonly Stated[]): boolean => new Set(told.map(({ subject }) => subject)).size === 1;

/** Whoever holds an office in one text has left it in a later one. */
function leftOffice(a: Prepared, b: Prepared, story: number): Outcome[] {
  const left = toldOf(b, 'stage-post').filter((one) => stageOf(one) === 'leaves' && isEntity(one.subject));
  if (left.length === 0 || toldOf(a, 'stage-post').some((one) => stageOf(one) === 'leaves')) return [];
  return (a.byAttribute.get('role') ?? []).flatMap((role) => {
    const leaving = left.find(({ subject }) => subject === role.subject);
    const order = leaving ? orderOf(role, leaving) : null;
    if (!leaving || !order || order.days === 0 || order.earlier !== role) return [];
    return role.article.key < leaving.article.key ? [evolution(role, leaving, story, order)] : [evolution(leaving, role, story, order)];
  });
}

function evolution(x: Stated, y: Stated, story: number, order: Order): Outcome {
  const pair: Pair = { a: x, b: y, relation: 'differs', event: 'unknown', story, speakers: 'same', explicit: false, order, reasons: [] };
  return outcome(pair, 'evolution', 'hint', Math.min(0.6, 0.35 + story), message('No conflict: the later text goes on with the story, {0} days after.', order.days));
}

const isOne = (x: Stated, y: Stated): boolean => x.subject === y.subject && x.subject !== 'noun:it';

/** Courses that a story tells of one thing only, mostly: what is planned, and who is hurt, is many. */
const sole: ReadonlySet<string> = new Set(['stage-justice', 'stage-whereabouts', 'stage-opening', 'stage-post', 'stage-suit', 'stage-walkout']);

const trackOf = ({ claim: { attribute } }: Stated): Track | undefined => tracks[attribute.slice('stage-'.length)];
const isOrdered = (one: Stated): boolean => trackOf(one)?.ordered === true;
const rankOf = (one: Stated): number => Object.keys(trackOf(one)?.stages ?? {}).indexOf(stageOf(one));

function stageOf({ claim: { value } }: Stated): string {
  return value.kind === 'entity' ? value.name : '';
}
