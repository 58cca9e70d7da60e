import type { Paragraph, Token } from '../../text/types.ts';
import type { EntityType } from '../facts.ts';
import type { Candidate } from './candidate.ts';
import { looksLikeInhabitants } from './demonyms.ts';
import { fold, slug } from './fold.ts';
import { gazetteer, isBareSurname, type ListEntry } from './gazetteer.ts';
import { isAboutMatches, isHost, isPlaying, isTransfer } from './matches.ts';

/** A club that an article names. */
export interface Club {
  readonly id: string;
  readonly name: string;
}

/** What a name stands for so far. */
interface Known extends Club {
  readonly type: EntityType;
}

interface Read {
  readonly paragraph: Paragraph;
  readonly candidates: readonly Candidate[];
}

/** The clubs of an article by their towns; null for a town with two. */
export interface Clubs {
  /** True for a text about matches. */
  readonly matches: boolean;
  readonly byTown: ReadonlyMap<string, Club | null>;
  /** Clubs that are called after the people of a town (*Stade rennais*), by that word. */
  readonly byPeople: ReadonlyMap<string, Club | null>;
}

const HEADS = 'fc|ac|as|rc|us|sc|es|ea|sm|cs|ca|hc|rcs|usam|usap|hbc|ogc|stade|olympique|racing|real|atletico|dynamo|sporting|union sportive|afc|club';
const TAILS = 'fc|afc|sc|rc|hb|united|rovers|wanderers|athletic|albion|rangers|city|town|county|harriers|sco|hsc|olympique|olympic|handball|hand|rugby|basket|volley|football';
const KIND = new RegExp(`^(?:${HEADS}) | (?:${TAILS})$`);
const WORDS_OF_KIND = new RegExp(`^(?:${HEADS}) (?:de |d')?| (?:${TAILS})$`, 'g');

/**
 * The clubs that an article names: those of the lists, and bodies that carry their kind (*US Brévans*). In a text on matches every town of which one mention plays (*X beat Y*)
 * is a club, too.
 */
export function clubsOf(paragraphs: readonly Read[], identityOf: (candidate: Candidate) => Known | undefined): Clubs {
  const byTown = new Map<string, Club | null>();
  const byPeople = new Map<string, Club | null>();
  const put = (map: Map<string, Club | null>, key: string, club: Club): void => {
    const known = map.get(key);
    map.set(key, known === undefined || known?.id === club.id ? club : null);
  };
  for (const candidate of paragraphs.flatMap(({ candidates }) => candidates)) {
    const club = candidate.senses.find(({ list }) => list === 'club') ?? (KIND.test(candidate.key) ? bodyOf(identityOf(candidate)) : undefined);
    if (!club) continue;
    const words = fold(club.name).split(' ');
    const town = townIn(words) ?? bareName(club.name);
    if (town !== undefined) put(byTown, town, club);
    else for (const word of words) if (looksLikeInhabitants(word)) put(byPeople, word, club);
  }
  const matches = isAboutMatches(paragraphs);
  if (matches) addPlayers(byTown, byPeople, paragraphs, identityOf);
  return { byTown, byPeople, matches };
}

/** Names of towns, or of nothing that is known, that play. */
function addPlayers(byTown: Map<string, Club | null>, byPeople: Clubs['byPeople'], paragraphs: readonly Read[], identityOf: (candidate: Candidate) => Known | undefined): void {
  for (const { paragraph, candidates } of paragraphs) {
    for (const candidate of candidates) {
      const { key, text } = candidate;
      if (byTown.has(key) || peopleOf(key, byPeople) || !mayPlay(candidate, identityOf(candidate)) || !isPlaying(candidate, paragraph.tokens)) continue;
      byTown.set(key, { id: `organization:${slug(text)}`, name: text });
    }
  }
}

/** Towns of the lists and unknown names may be clubs; countries, people and bodies are what they are. */
function mayPlay({ senses, fullName, acronym, headed, text }: Candidate, known: Known | undefined): boolean {
  if (fullName || acronym || headed) return false;
  if (senses.length > 0) return senses.some(isTown);
  return known?.type === 'person' ? text.includes(' ') && known.name === text && !isBareSurname(text) : known?.type !== 'event';
}

const isTown = ({ list }: ListEntry): boolean => list === 'city' || list === 'place';

const bodyOf = (known: Known | undefined): Club | undefined => (known?.type === 'organization' ? known : undefined);

/** *Easterby* of *Easterby Town*. */
function bareName(name: string): string | undefined {
  const bare = fold(name).replace(WORDS_OF_KIND, '');
  return bare.length > 3 && !bare.includes(' ') && !looksLikeInhabitants(bare) ? bare : undefined;
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
export function clubFor(candidate: Candidate, { byTown, byPeople, matches }: Clubs, tokens: readonly Token[]): Club | undefined {
  if (byTown.size + byPeople.size === 0 || (!candidate.senses.some(isTown) && !byTown.has(candidate.key))) return undefined;
  if (candidate.senses.length > 0 && !candidate.senses.some(isTown)) return undefined;
  if ((candidate.votes.place >= PLACE_FOR_SURE && !matches) || (isWhere(candidate, tokens) && !(matches && isTransfer(candidate, tokens)))) return undefined;
  const known = byTown.get(candidate.key) ?? peopleOf(candidate.key, byPeople);
  if (known || byTown.get(candidate.key) === null || !isPlaying(candidate, tokens)) return known;
  return { id: `organization:${slug(candidate.text)}`, name: candidate.text };
}

function peopleOf(town: string, byPeople: ReadonlyMap<string, Club | null>): Club | undefined {
  const stem = town.slice(0, Math.max(4, town.length - 2));
  for (const [people, club] of byPeople) if (people.startsWith(stem)) return club ?? undefined;
  return undefined;
}

const WHERE = new Set(['de', "d'", 'à', 'of', 'in', 'at', 'from', 'to', 'near', 'vers', 'depuis', 'outside', '(']);
const OWN = new Set(['attaquant', 'défenseur', 'milieu', 'gardien', 'buteur', 'entraîneur', 'coach', 'joueur', 'joueurs', 'capitaine', 'ailier', 'supporters', 'victoire', 'vainqueur', 'défaite', 'match', 'effectif', 'vestiaire', 'maillot', 'pilier', 'ouvreur', 'manager', 'captain', 'fans', 'loan']);

/** *à Paris*, *de Paris*, but not *l'attaquant de Paris*. */
function isWhere({ from }: Candidate, tokens: readonly Token[]): boolean {
  if (isHost({ from }, tokens)) return false;
  return WHERE.has(tokens[from - 1]?.lower ?? '') && !OWN.has(tokens[from - 2]?.lower ?? '');
}
