import type { EventFrame } from '../../extract/facts.ts';
import { apart, bounded, spanOfDays } from '../days.ts';

/** Events that come in series: one day more is another one. */
const serial: ReadonlySet<string> = new Set(['protest', 'strike', 'demonstration', 'match', 'game', 'stage', 'race', 'election', 'vote', 'session', 'meeting', 'round']);

/** `same`: type agrees and nothing speaks against it; `other`: two events; `unknown`: an article does not say. */
export type EventMatch = 'same' | 'other' | 'unknown';

/**
 * Whether two frames are one event: the same type, days that meet (to the day for events that come in series), and a place in
 * common where both name some. `placeOf` gives shared keys.
 */
export function matchEvents(a: EventFrame | null, b: EventFrame | null, placesOf: (event: EventFrame, side: 'a' | 'b') => readonly string[]): EventMatch {
  if (!a || !b) return 'unknown';
  if (a.type !== b.type) return 'other';
  const slack = serial.has(a.type) ? 0 : 1;
  if (narrow(a) && narrow(b) && apart(a.days, b.days, slack)) return 'other';
  const [placesA, placesB] = [placesOf(a, 'a'), placesOf(b, 'b')];
  if (placesA.length > 0 && placesB.length > 0 && !placesA.some((place) => placesB.includes(place))) return 'other';
  return narrow(a) && narrow(b) ? 'same' : 'unknown';
}

/** True if the days of an event are known to about a week, the length of a visit or a summit. */
function narrow({ days }: EventFrame): boolean {
  return bounded(days) && spanOfDays(days) <= 10;
}
