import { message } from '../base/message.ts';
import { apart } from './days.ts';
import { orderOf } from './order.ts';
import type { Pair } from './pair.ts';
import { isEntity, type Prepared, type Stated } from './prepared.ts';
import { FRESH, inSeries, matchEvents, NEWS, type EventMatch } from './same/event.ts';
import { gistLikeness } from './same/gist.ts';
import { cosine, type LeadVector } from './same/lead.ts';
import { oneThread } from './same/thread.ts';
import { matchScopes, toldAlike } from './scope.ts';
import { speakersOf } from './speakers.ts';
import type { Reason } from './types.ts';
import { people } from './people.ts';
import { relate } from './values/relate.ts';
import { slipBetween } from './values/slip.ts';

/** Leads this similar tell one story; half of it is enough where type, day and place of the event agree. */
const ONE_STORY = 0.16;
const LIKELY_STORY = 0.11;
/** Leads so alike that things of one name are the same things. */
const LOOSE_STORY = 0.2;
/** Leads so alike that what a story tells once of a kind of thing is told of one thing. */
const TOLD_ONCE = 0.3;

/** Two articles are asked about several times, and then never again. */
let last: { readonly a: LeadVector; readonly b: LeadVector; readonly alike: number } | undefined;

/** How alike two articles are by their leads, or by the gist of all their text where that is more: 0 to 1, the same from either side. */
export function likeness({ lead: a, gist: ofA }: Prepared, { lead: b, gist: ofB }: Prepared): number {
  if (last && ((last.a === a && last.b === b) || (last.a === b && last.b === a))) return last.alike;
  last = { a, b, alike: Math.max(cosine(a, b), gistLikeness(ofA, ofB)) };
  return last.alike;
}

/**
 * A pair of statements of one attribute, or null where they speak of two things: another subject, another event, another scope,
 * or two stories that have nothing to do with each other. Lasting facts of one entity need no common story.
 */
export function comparable(a: Stated, b: Stated, story: number): Pair | null {
  if (a.claim.attribute !== b.claim.attribute || a.claim.value.kind !== b.claim.value.kind || a.claim.polarity !== b.claim.polarity) return null;
  const lasting = a.lasting && b.lasting && a.subject === b.subject;
  if (a.claim.family === 'deeds' && !(toldAlike(a) && toldAlike(b))) return null;
  const subjects = matchSubjects(a, b) ? 'same' : story >= LOOSE_STORY && loosely(a, b) ? 'loose' : null;
  if (subjects === null || !matchObjects(a, b)) return null;
  const event: EventMatch = lasting || sameDay(a, b) ? 'same' : matchEvents(a, b, story);
  if ((event === 'other' && !sameEntity(a, b) && !(a.traits.owned === true && story >= TOLD_ONCE && oneOfOne(a, b))) || (event === 'elsewhere' && !oneOfOne(a, b)) || (!lasting && !oneStory(a, b, story, event))) return null;
  const scope = matchScopes(a, b);
  if (scope === null) return null;
  // A person said of one of them what it is about.
  const told = a.claim.family === 'decided' || b.claim.family === 'decided';
  const once = story >= TOLD_ONCE && toldOnce(a) && toldOnce(b) && oneOwner(a, b) && !apart(a.article.published, b.article.published, FRESH) && (event === 'same' || !(tellsOfSeries(a) || tellsOfSeries(b)));
  const relation = relate(a.claim.value, b.claim.value, { step: a.traits.step, onePlace: a.claim.attribute === 'birthplace', entityOfA: a.shared, entityOfB: b.shared });
  return {
    a,
    b,
    relation,
    event,
    story: lasting ? 1 : story,
    speakers: speakersOf(a, b),
    explicit: subjects === 'same' && scope === 'same' && (told || lasting || (event === 'same' && ofTheEvent(a)) || (isEntity(a.subject) && a.subject === b.subject) || (a.traits.single === true && story >= TOLD_ONCE) || once),
    once,
    slip: slipBetween(a.claim.value, b.claim.value),
    order: orderOf(a, b),
    get reasons() {
      return [sameThing(a, lasting, story), ...asOf(a, b)];
    },
  };
}

/** An event has one toll, one magnitude, one date; of a length or a weight in its story one must know whose it is. */
function ofTheEvent({ traits, claim }: Stated): boolean {
  return traits.topic !== 'measure' || claim.attribute === 'magnitude' || claim.scope.qualifier !== undefined || (claim.attribute === 'level' && claim.scope.place !== undefined);
}

/** True for things, not people, that the text counts with one figure only, plainly and beside their own noun. */
function toldOnce(side: Stated): boolean {
  const { traits, claim, article } = side;
  if (plain.has(traits.topic) && (traits.open === true || claim.attribute === 'announced-time')) return onlyOne(side);
  if (traits.topic !== 'count' || (traits.open !== true && claim.attribute !== 'employees') || claim.confidence < OWN_NOUN || claim.scope.part || claim.certainty !== 'asserted' || people.has(claim.attribute)) return false;
  const { qualifier } = claim.scope;
  const alike = (article.byAttribute.get(claim.attribute) ?? []).filter(({ claim: { scope } }) => qualifier === undefined || scope.qualifier === undefined || scope.qualifier === qualifier);
  return alike.every(({ claim: other }) => other.value.kind === 'quantity' && claim.value.kind === 'quantity' && other.value.stated === claim.value.stated);
}

/** Who holds, owns or did it, and when it came about: one answer a text, whatever the words for its owner. States change by the hour. */
const plain: ReadonlySet<string> = new Set(['role', 'date']);

function onlyOne({ claim, article, statement }: Stated): boolean {
  if (claim.certainty !== 'asserted' || claim.scope.part || claim.confidence < 0.45) return false;
  return (article.byAttribute.get(claim.attribute) ?? []).every((other) => other.statement.value === statement.value);
}

/** Two matches of one team are told in the same words: there only one event makes one count. */
function tellsOfSeries({ article }: Stated): boolean {
  return article.article.facts.events.some(({ type }) => inSeries(type));
}

/** False where a sentence names a person whom the other does not, or each another body: *neuf buts de X*, *Y a marqué sept buts*. */
function oneOwner(a: Stated, b: Stated): boolean {
  const [one, two] = [namedIn(a, 'person'), namedIn(b, 'person')];
  if (one.some((id) => !two.includes(id)) || two.some((id) => !one.includes(id))) return false;
  const [bodies, others] = [namedIn(a, 'organization'), namedIn(b, 'organization')];
  return bodies.length === 0 || others.length === 0 || bodies.some((id) => others.includes(id));
}

function namedIn({ article, claim: { sentence }, shared }: Stated, type: 'person' | 'organization'): string[] {
  return article.article.facts.mentions.filter((mention) => mention.type === type && sentence.start <= mention.start && mention.end <= sentence.end).map(({ id }) => shared(id));
}

/** Confidence of a count whose noun stands with it. */
const OWN_NOUN = 0.5;

/** What tolls, turnouts and measures count belongs to the event; who or what stands as their subject is a matter of wording. */
const ofEvent: ReadonlySet<string> = new Set(['toll', 'turnout', 'measure']);

/**
 * What a number of nameless things belongs to is often misread; in one story the same noun, counted once in either text, is
 * worth a hint.
 */
function loosely(a: Stated, b: Stated): boolean {
  if (a.claim.value.kind !== 'quantity') return (a.traits.open === true || a.traits.topic === 'date') && toldAlike(a) && toldAlike(b) && !(isEntity(a.subject) && isEntity(b.subject));
  return a.traits.open === true && (a.claim.scope.qualifier !== undefined || (toldAlike(a) && toldAlike(b)));
}

function matchSubjects(a: Stated, b: Stated): boolean {
  if (a.subject === b.subject) return true;
  const [entityA, entityB] = [isEntity(a.subject), isEntity(b.subject)];
  if (entityA && entityB) return false;
  const [eventA, eventB] = [a.subject.startsWith('event:'), b.subject.startsWith('event:')];
  return (eventA && eventB) || (ofEvent.has(a.traits.topic) && (eventA || eventB));
}

/** What is said of one party or company in one story may hang on two events of different types; two elections stay two. */
function sameEntity(a: Stated, b: Stated): boolean {
  return a.subject === b.subject && isEntity(a.subject) && a.event?.type !== b.event?.type;
}

/** In texts of the same days what is said of one person or body belongs together, whatever places stand near it. */
function oneOfOne(a: Stated, b: Stated): boolean {
  return a.subject === b.subject && isEntity(a.subject) && !apart(a.article.published, b.article.published, FRESH);
}

/** A turnout that both texts date to one day is that of one day of action, however they count the days. */
function sameDay(a: Stated, b: Stated): boolean {
  const [one, two] = [a.claim.scope.day, b.claim.scope.day];
  return a.traits.topic === 'turnout' && one !== undefined && two !== undefined && one.earliest !== null && one.earliest === one.latest && one.earliest === two.earliest && two.earliest === two.latest;
}

/** An accession is one of a member to one organisation: both must be named. Elsewhere a silent side may agree. */
function matchObjects(a: Stated, b: Stated): boolean {
  if (a.object === b.object) return a.object !== '' || a.traits.topic !== 'joined';
  return a.traits.topic !== 'joined' && (a.object === '' || b.object === '');
}

function oneStory(a: Stated, b: Stated, story: number, event: EventMatch): boolean {
  if (story < (event === 'likely' ? LIKELY_STORY : ONE_STORY) && event !== 'same') return false;
  if (event === 'same' || !apart(a.article.published, b.article.published, NEWS)) return true;
  // Long after, another match of the same team is told in the same words; anything else may still be the same story.
  return oneThread(a.article, b.article, story) && !tellsOfSeries(a) && !tellsOfSeries(b);
}

function sameThing({ claim }: Stated, lasting: boolean, story: number): Reason {
  if (!lasting) return { message: message('Same event, because headlines and openings tell one story (likeness {0} of 1).', story.toFixed(2)) };
  if (claim.objectName === undefined) return { message: message('Same subject: {0}.', claim.subjectName) };
  return { message: message('Same subject and counterpart: {0}, {1}.', claim.subjectName, claim.objectName) };
}

/** What each side says, and when. */
export function asOf(...sides: readonly Stated[]): Reason[] {
  return sides.map(({ statement, article }) => {
    const where = { file: statement.file, span: { start: statement.start, end: statement.end } };
    const { value, basis } = article.article.facts.published;
    if (article.copied) return { ...where, message: message('{0} says {1}; its day is not known, a near-copy of it is of {2}.', statement.outlet, statement.value, article.copied.value) };
    if (value === '') return { ...where, message: message('{0} says {1}; its publication date is not known.', statement.outlet, statement.value) };
    return { ...where, message: basis === 'given' || basis === 'explicit' ? message('{0} says {1} ({2}).', statement.outlet, statement.value, value) : message('{0} says {1} ({2}, date inferred).', statement.outlet, statement.value, value) };
  });
}
