import type { Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import type { ListEntry } from './gazetteer.ts';

/** The clubs that an article names, by the town in their name; a town with two of them stands for neither. */
export function clubsByTown(candidates: Iterable<Candidate>): ReadonlyMap<string, ListEntry | null> {
  const clubs = new Map<string, ListEntry | null>();
  for (const { senses } of candidates) {
    const club = senses.find(({ list }) => list === 'club');
    if (!club) continue;
    for (const word of fold(club.name).split(' ')) {
      const known = clubs.get(word);
      clubs.set(word, known === undefined || known?.id === club.id ? club : null);
    }
  }
  return clubs;
}

/** Votes above which a mention of a town is the place: its list entry and a preposition of place. */
const PLACE_FOR_SURE = 5;

/** In *Paris mène 2-0* of an article on a club of Paris, the town is the club, unless the words around say where. */
export function clubFor(candidate: Candidate, clubs: ReadonlyMap<string, ListEntry | null>, before: string): ListEntry | undefined {
  if (clubs.size === 0 || !candidate.senses.some(({ list }) => list === 'city' || list === 'place')) return undefined;
  if (candidate.votes.place >= PLACE_FOR_SURE || OF.has(before)) return undefined;
  return clubs.get(candidate.key) ?? undefined;
}

const OF = new Set(['de', "d'", 'à', 'of', 'in', 'from', '(']);
