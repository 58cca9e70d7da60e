import type { DayInterval, EventFrame } from '../../extract/facts.ts';
import { apart, bounded, dayNumber, isoDay, spanOfDays } from '../days.ts';
import type { Stated } from '../prepared.ts';

/** Events that come in series: another day is another one. */
const serial: ReadonlySet<string> = new Set(['protest', 'strike', 'match', 'race', 'games', 'election', 'vote', 'session', 'meeting', 'trial', 'concert']);
/** True for events of which there are many alike (matches, protests, sittings). */
export function inSeries(type: string): boolean {
  return serial.has(type);
}

/** One calamity is told under several of these words (*la tempête*, *les inondations*, *la catastrophe*). */
const calamities: ReadonlySet<string> = new Set(['earthquake', 'flood', 'storm', 'eruption', 'landslide', 'fire', 'explosion', 'collapse', 'accident', 'attack', 'death']);
export function isCalamity(type: string): boolean {
  return calamities.has(type);
}

/** What happens today is told for this many days without its date; a calamity for longer. */
export const FRESH = 3;
const LINGERS = 14;

/** Articles about one event that name no day of it appear within this many days of each other. */
export const NEWS = 8;

/**
 * `same`: type agrees and nothing speaks against it; `likely`: two words for one calamity at one place in one week; `other`: two
 * events; `elsewhere`: two by the places that the texts name with them, and by nothing else; `unknown`: an article does not say.
 */
export type EventMatch = 'same' | 'likely' | 'elsewhere' | 'other' | 'unknown';

/** Leads so alike that two texts may name different places of one event (a station and a tunnel). */
const CLOSE = 0.25;
/** *La victime est morte jeudi*: the day beside the word is not always that of the calamity. */
const DEATHBED = 4;

/**
 * Whether two statements belong to one event: the same type (or two words for one calamity, then it is not certain) and rank, days that meet (to the day for events that come in
 * series), and a place in common where both name some.
 */
export function matchEvents(a: Stated, b: Stated, story: number): EventMatch {
  const [one, two] = [a.event, b.event];
  if (!one || !two) return 'unknown';
  const oneType = one.type === two.type;
  if (!oneType && !(calamities.has(one.type) && calamities.has(two.type))) return 'other';
  if (oneType && one.rank !== undefined && two.rank !== undefined && one.rank !== two.rank && !oneActionDay(one, two)) return 'other';
  const [daysA, daysB] = [daysOf(one), daysOf(two)];
  const dated = narrow(daysA) && narrow(daysB);
  const slack = serial.has(one.type) || one.presumed || two.presumed ? 0 : 1;
  if (dated && oneType && !serial.has(one.type) && anniversary(daysA, daysB) && one.places.some((place) => two.places.map(b.shared).includes(a.shared(place)))) return 'same';
  if (dated && apart(daysA, daysB, slack)) return calamities.has(one.type) && story >= CLOSE && !apart(daysA, daysB, DEATHBED) ? 'unknown' : 'other';
  const [placesA, placesB] = [one.places.map(a.shared), two.places.map(b.shared)];
  const placed = placesA.some((place) => placesB.includes(place));
  if (placesA.length > 0 && placesB.length > 0 && !placed) return story < CLOSE ? 'elsewhere' : 'unknown';
  const told = dated && !(one.presumed && two.presumed && !serial.has(one.type));
  if (oneType && told) return 'same';
  if (!placed || apart(a.article.published, b.article.published, NEWS)) return 'unknown';
  return oneType ? 'same' : 'likely';
}

/**
 * The days of an event. Where the text states none, the frame has the day of publication: then the event lies in the days
 * before it.
 */
function daysOf({ type, days, presumed }: EventFrame): DayInterval {
  if (!presumed) return days;
  if (days.earliest === null) return days;
  return { earliest: isoDay(dayNumber(days.earliest) - (serial.has(type) ? FRESH : LINGERS)), latest: days.latest };
}

/** The same day of another year is an anniversary of the event, which the text dates to its own year. */
function anniversary(a: DayInterval, b: DayInterval): boolean {
  return a.earliest !== null && b.earliest !== null && a.earliest.slice(0, 4) !== b.earliest.slice(0, 4) && a.earliest.slice(5) === b.earliest.slice(5) && a.latest?.slice(5) === b.latest?.slice(5);
}

/** A day of action is called by one rank: two ranks that both texts give to one day are a disagreement, not two days. */
function oneActionDay(one: EventFrame, two: EventFrame): boolean {
  const single = ({ type, days, presumed }: EventFrame): boolean => type === 'protest' && !presumed && days.earliest !== null && days.earliest === days.latest;
  return single(one) && single(two) && one.days.earliest === two.days.earliest;
}

/** True if the days of an event are known to about two weeks. */
function narrow(days: DayInterval): boolean {
  return bounded(days) && spanOfDays(days) <= LINGERS + 1;
}
