import type { DayInterval, EventFrame } from '../../extract/facts.ts';
import { apart, bounded, dayNumber, isoDay, spanOfDays } from '../days.ts';
import type { Stated } from '../prepared.ts';

/** Events that come in series: another day is another one. */
const serial: ReadonlySet<string> = new Set(['protest', 'strike', 'match', 'race', 'election', 'vote', 'session', 'meeting', 'trial', 'concert']);
/** One calamity is told under several of these words (*la tempête*, *les inondations*, *la catastrophe*). */
const calamities: ReadonlySet<string> = new Set(['earthquake', 'flood', 'storm', 'eruption', 'landslide', 'fire', 'explosion', 'collapse', 'accident', 'attack', 'death']);
/** What happens today is told for this many days without its date. */
const FRESH = 3;

/** Articles about one event that name no day of it appear within this many days of each other. */
export const NEWS = 8;

/** `same`: type agrees and nothing speaks against it; `other`: two events; `unknown`: an article does not say. */
export type EventMatch = 'same' | 'other' | 'unknown';

/**
 * Whether two statements belong to one event: the same type (or two words for one calamity, then it is not certain) and rank, days that meet (to the day for events that come in
 * series), and a place in common where both name some.
 */
export function matchEvents(a: Stated, b: Stated): EventMatch {
  const [one, two] = [a.event, b.event];
  if (!one || !two) return 'unknown';
  const oneType = one.type === two.type;
  if (!oneType && !(calamities.has(one.type) && calamities.has(two.type))) return 'other';
  if (oneType && one.rank !== undefined && two.rank !== undefined && one.rank !== two.rank) return 'other';
  const [daysA, daysB] = [daysOf(one), daysOf(two)];
  const known = narrow(daysA) && narrow(daysB);
  if (known && apart(daysA, daysB, serial.has(one.type) ? 0 : 1)) return 'other';
  const [placesA, placesB] = [one.places.map(a.shared), two.places.map(b.shared)];
  if (placesA.length > 0 && placesB.length > 0 && !placesA.some((place) => placesB.includes(place))) return 'other';
  const near = !apart(a.article.published, b.article.published, NEWS);
  return oneType && (known || (near && placesA.length * placesB.length > 0)) ? 'same' : 'unknown';
}

/**
 * The days of an event. Where the text states none, the frame has the day of publication: then a serial event lies in the days
 * before it, and of any other nothing is known.
 */
function daysOf({ type, days, presumed }: EventFrame): DayInterval {
  if (!presumed) return days;
  if (!serial.has(type) || days.earliest === null) return { earliest: null, latest: null };
  return { earliest: isoDay(dayNumber(days.earliest) - FRESH), latest: days.latest };
}

/** True if the days of an event are known to about a week, the length of a visit or a summit. */
function narrow(days: DayInterval): boolean {
  return bounded(days) && spanOfDays(days) <= 10;
}
