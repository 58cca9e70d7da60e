import type { Token } from '../../text/types.ts';
import type { Candidate } from './candidate.ts';
import { looksLikeInhabitants } from './demonyms.ts';
import { fold, slug } from './fold.ts';
import { gazetteer } from './gazetteer.ts';

/** A club that an article names. */
export interface Club {
  readonly id: string;
  readonly name: string;
}

/** The clubs of an article by their towns; null for a town with two. */
export interface Clubs {
  readonly byTown: ReadonlyMap<string, Club | null>;
  /** Clubs that are called after the people of a town (*Stade rennais*), by that word. */
  readonly byPeople: ReadonlyMap<string, Club | null>;
}

const KIND = /^(?:fc|ac|as|rc|us|sc|es|ea|ogc|sm|stade|olympique|racing|real|atletico|dynamo|sporting|afc|club) |(?: (?:fc|afc|united|rovers|wanderers|athletic|albion|rangers|sco|hsc|olympique))$/;

/** The clubs that an article names: those of the lists, and bodies that carry their kind (*US Brévans*). */
export function clubsOf(candidates: Iterable<Candidate>, organizationOf: (candidate: Candidate) => Club | undefined): Clubs {
  const byTown = new Map<string, Club | null>();
  const byPeople = new Map<string, Club | null>();
  const put = (map: Map<string, Club | null>, key: string, club: Club): void => {
    const known = map.get(key);
    map.set(key, known === undefined || known?.id === club.id ? club : null);
  };
  for (const candidate of candidates) {
    const club = candidate.senses.find(({ list }) => list === 'club') ?? (KIND.test(candidate.key) ? organizationOf(candidate) : undefined);
    if (!club) continue;
    const words = fold(club.name).split(' ');
    const town = townIn(words);
    if (town !== undefined) put(byTown, town, club);
    else for (const word of words) if (looksLikeInhabitants(word)) put(byPeople, word, club);
  }
  return { byTown, byPeople };
}

/** The longest run of words that is a town. */
function townIn(words: readonly string[]): string | undefined {
  const { forms } = gazetteer();
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const key = words.slice(from, from + length).join(' ');
      if (forms.get(key)?.some(({ entry }) => entry.type === 'place')) return key;
    }
  }
  return undefined;
}

/** Votes above which a mention of a town is the place: its list entry and a preposition of place. */
const PLACE_FOR_SURE = 5;

/**
 * The club that a town stands for in an article on clubs (*Paris mène 2-0*, *l'attaquant de Paris*), unless the words around say where. A town whose club
 * the article does not name in full stands for it beside a word of matches (*reçoit Lens*).
 */
export function clubFor(candidate: Candidate, { byTown, byPeople }: Clubs, tokens: readonly Token[]): Club | undefined {
  if (byTown.size + byPeople.size === 0 || !candidate.senses.some(({ list }) => list === 'city' || list === 'place')) return undefined;
  if (candidate.votes.place >= PLACE_FOR_SURE || isWhere(candidate, tokens)) return undefined;
  const known = byTown.get(candidate.key) ?? peopleOf(candidate.key, byPeople);
  if (known || byTown.get(candidate.key) === null || !isPlaying(candidate, tokens)) return known;
  return { id: `organization:${slug(candidate.text)}`, name: candidate.text };
}

function peopleOf(town: string, byPeople: ReadonlyMap<string, Club | null>): Club | undefined {
  const stem = town.slice(0, Math.max(4, town.length - 2));
  for (const [people, club] of byPeople) if (people.startsWith(stem)) return club ?? undefined;
  return undefined;
}

const OF = new Set(['de', "d'", 'à', 'of', 'in', 'from', '(']);
const OWN = new Set(['attaquant', 'défenseur', 'milieu', 'gardien', 'buteur', 'entraîneur', 'coach', 'joueur', 'joueurs', 'capitaine', 'ailier', 'supporters', 'victoire', 'défaite', 'match', 'effectif', 'vestiaire', 'maillot', 'pilier', 'ouvreur', 'manager', 'captain', 'fans']);

/** *à Paris*, *de Paris*, but not *l'attaquant de Paris*. */
function isWhere({ from }: Candidate, tokens: readonly Token[]): boolean {
  return OF.has(tokens[from - 1]?.lower ?? '') && !OWN.has(tokens[from - 2]?.lower ?? '');
}

const BEFORE = new Set(['contre', 'bat', 'battu', 'reçoit', 'affronte', 'renverse', 'domine', 'écrase', 'élimine', 'défie', 'accroche', 'versus', 'beat', 'beats', 'thrash', 'stun', 'against']);
const AFTER = new Set(['bat', 'reçoit', 'affronte', 'renverse', 'domine', 'écrase', 'élimine', 'défie', 'mène', 'beat', 'beats']);

function isPlaying({ from, to }: Candidate, tokens: readonly Token[]): boolean {
  return BEFORE.has(tokens[from - 1]?.lower ?? '') || AFTER.has(tokens[to]?.lower ?? '');
}
