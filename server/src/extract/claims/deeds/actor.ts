import type { SentenceContext } from '../../context.ts';
import type { EntityType, Mention } from '../../facts.ts';
import { skeletonOf, type Piece } from '../../skeleton.ts';
import { stem } from '../../words.ts';
import type { Referent } from '../family.ts';
import { referent } from '../referents.ts';
import { determiners, prepositions } from './verbs.ts';

/** Pieces before a verb in which its subject is looked for. */
const REACH = 16;

/** What a noun phrase stands for: a name, or its head noun. */
export interface Actor {
  readonly who: Referent;
  /** True for a name. */
  readonly named: boolean;
}

/**
 * What stands before the verb at piece `at` as its subject: the nearest name or noun phrase that depends on nothing. In *le navire de
 * la compagnie X a coulé* it is the ship.
 */
export function actorBefore(context: SentenceContext, at: number): Actor | undefined {
  const { pieces } = skeletonOf(context);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    const word = piece?.word ?? '';
    if (!piece || breaks.test(word)) return undefined;
    if (pronouns.has(word)) return { who: { id: 'noun:it', name: word }, named: false };
    const mention = mentionOf(piece);
    if (mention && !governed(pieces, i)) return { who: referent(mention), named: true };
    const head = determiners.has(word) && !governed(pieces, i) ? headOf(pieces, i + 1, at, context.facts.paragraph.language === 'en') : undefined;
    if (head) return { who: nounReferent(head), named: false };
  }
  return undefined;
}

/** The first name or noun phrase behind the verb: its object, or the subject of a participle that opens the sentence. */
export function actorAfter(context: SentenceContext, at: number, types?: readonly EntityType[]): Actor | undefined {
  const { pieces } = skeletonOf(context);
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i];
    if (!piece || breaks.test(piece.word) || (prepositions.has(piece.word) && !determiners.has(piece.word))) return undefined;
    const mention = mentionOf(piece);
    if (mention) return types && !types.includes(mention.type) ? undefined : { who: referent(mention), named: true };
    const head = !types && determiners.has(piece.word) ? headOf(pieces, i + 1, Math.min(pieces.length, i + 7), context.facts.paragraph.language === 'en') : undefined;
    if (head) return { who: nounReferent(head), named: false };
  }
  return undefined;
}

function mentionOf({ filler }: Piece): Mention | undefined {
  return filler?.kind === 'mention' ? filler.of : undefined;
}

/** True for a noun phrase behind a preposition: *de la compagnie*, *à l'usine*, *de la compagnie X*. */
function governed(pieces: readonly Piece[], at: number): boolean {
  let i = at - 1;
  if (pieces[at]?.filler && /^\p{Ll}{4,}$/u.test(pieces[i]?.word ?? '') && !prepositions.has(pieces[i]?.word ?? '') && !notNouns.has(pieces[i]?.word ?? '')) i--;
  while (i > at - 5 && i >= 0 && /^(?:la|le|les|l'|the|its|his|her|son|sa)$/.test(pieces[i]?.word ?? '')) i--;
  return prepositions.has(pieces[i]?.word ?? '') || /^(?:du|des|au|aux)$/.test(pieces[at]?.word ?? '');
}

/** The head of the noun phrase that starts at `from`: the first noun in French (*l'ancien* **maire** *de*), the last of the run in English (*the container* **ship**). */
function headOf(pieces: readonly Piece[], from: number, to: number, last: boolean): string | undefined {
  let head: string | undefined;
  for (let i = from; i < Math.min(to, from + 5); i++) {
    const piece = pieces[i];
    const word = piece?.word ?? '';
    if (!piece || piece.filler || !/^\p{L}[\p{L}'’-]{2,}$/u.test(word) || prepositions.has(word) || determiners.has(word) || notNouns.has(word)) break;
    if (!last && !fronted.has(word)) return word;
    if (last) head = word;
  }
  return head;
}

function nounReferent(word: string): Referent {
  return { id: `noun:${stem(word)}`, name: word };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const breaks = /^[;.:«»“”"]$/;
const pronouns = words('il elle ils elles it they he she -t-il -t-elle');
/** French adjectives that stand before their noun. */
const fronted = words('nouveau nouvelle nouveaux nouvelles ancien ancienne petit petite grand grande jeune vieux vieille premier première deuxième troisième dernier dernière autre même seul seule futur futur célèbre principal principale prochain prochaine');
const notNouns = words('qui que dont where which who that has have had was were is are been avait avaient ont est sont était étaient été sera seront will would serait aurait should could may might plus moins not never pas jamais also and et ou or mais but');
