import type { SentenceContext } from '../../context.ts';
import type { EntityType, Mention } from '../../facts.ts';
import { skeletonOf, type Piece } from '../../skeleton.ts';
import { stem } from '../../words.ts';
import type { Language } from '../../../text/types.ts';
import { auxiliaries } from '../dating.ts';
import type { Referent } from '../family.ts';
import { kindOf } from '../kinds.ts';
import { referent } from '../referents.ts';
import { smallWords, type SmallWords } from './verbs.ts';

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
  const joined = isJoined(pieces, at);
  let farthest: Actor | undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    const word = piece?.word ?? '';
    if (!piece || breaks.test(word)) return farthest;
    if (pronouns.has(word)) return { who: { id: 'noun:it', name: word }, named: false };
    const found = phraseAt(context, i, at);
    if (!found) continue;
    if (!joined) return found;
    farthest = found;
  }
  return farthest;
}

/** The noun or name right before a participle (*l'entreprise* **née** *en 1954*), also past a comma (*de travaux,* **entamés** *en 2018*). */
export function neighbourOf(context: SentenceContext, at: number): Actor | undefined {
  const { pieces } = skeletonOf(context);
  const { language } = context.facts.paragraph;
  const piece = pieces[at - 1]?.word === ',' ? pieces[at - 2] : pieces[at - 1];
  if (!piece) return undefined;
  const mention = mentionOf(piece);
  if (mention) return { who: referent(mention), named: true };
  return !piece.filler && /^\p{Ll}{4,}$/u.test(piece.word) && !notNouns.has(piece.word) && !auxiliaries.has(piece.word) && !/ment$|ly$/.test(piece.word) ? { who: nounReferent(piece.word, language), named: false } : undefined;
}

/** The name at a piece, or the noun phrase that begins there and ends before `to`, if it depends on nothing. */
function phraseAt(context: SentenceContext, at: number, to: number): Actor | undefined {
  const { pieces } = skeletonOf(context);
  const piece = pieces[at];
  const { language } = context.facts.paragraph;
  const small = smallWords(language);
  if (!piece || governed(pieces, at, small)) return undefined;
  const mention = mentionOf(piece);
  if (mention) return { who: referent(mention), named: true };
  const head = small.determiners.has(piece.word) || piece.filler?.kind === 'quantity' ? headOf(pieces, at + 1, to, language === 'en', small) : undefined;
  return head === undefined ? undefined : { who: nounReferent(head, language), named: false };
}

/** *a heurté un récif et a coulé*: the second verb has the subject of the first. */
function isJoined(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 3), at).some(({ word }, i, near) => (word === 'et' || word === 'and') && near.slice(i + 1).every((one) => auxiliaries.has(one.word)));
}

/** The first name or noun phrase behind the verb: its object, or the subject of a participle that opens the sentence. */
export function actorAfter(context: SentenceContext, at: number, types?: readonly EntityType[]): Actor | undefined {
  const { pieces } = skeletonOf(context);
  const small = smallWords(context.facts.paragraph.language);
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i];
    if (!piece || breaks.test(piece.word) || (small.prepositions.has(piece.word) && !small.determiners.has(piece.word))) return undefined;
    const mention = mentionOf(piece);
    if (mention) return types && !types.includes(mention.type) ? undefined : { who: referent(mention), named: true };
    const head = !types && small.determiners.has(piece.word) ? headOf(pieces, i + 1, Math.min(pieces.length, i + 7), context.facts.paragraph.language === 'en', small) : undefined;
    if (head) return { who: nounReferent(head, context.facts.paragraph.language), named: false };
  }
  return undefined;
}

function mentionOf({ filler }: Piece): Mention | undefined {
  return filler?.kind === 'mention' ? filler.of : undefined;
}

/** True for a noun phrase behind a preposition: *de la compagnie*, *à l'usine*, *de la compagnie X*. */
function governed(pieces: readonly Piece[], at: number, { prepositions }: SmallWords): boolean {
  let i = at - 1;
  if (pieces[at]?.filler && /^\p{Ll}{4,}$/u.test(pieces[i]?.word ?? '') && !prepositions.has(pieces[i]?.word ?? '') && !notNouns.has(pieces[i]?.word ?? '')) i--;
  while (i > at - 5 && i >= 0 && /^(?:la|le|les|l'|the|its|his|her|son|sa)$/.test(pieces[i]?.word ?? '')) i--;
  return prepositions.has(pieces[i]?.word ?? '') || /^(?:du|des|au|aux)$/.test(pieces[at]?.word ?? '');
}

/** The head of the noun phrase that starts at `from`: the first noun in French (*l'ancien* **maire** *de*), the last of the run in English (*the container* **ship**). */
function headOf(pieces: readonly Piece[], from: number, to: number, last: boolean, { determiners, prepositions }: SmallWords): string | undefined {
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

function nounReferent(word: string, language: Language): Referent {
  return { id: `noun:${stem(kindOf(word, language))}`, name: word };
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const breaks = /^[;.:«»“”"]$/;
const pronouns = words('il elle ils elles on it they he she we -t-il -t-elle');
/** French adjectives that stand before their noun. */
const fronted = words('nouveau nouvelle nouveaux nouvelles ancien ancienne petit petite grand grande jeune vieux vieille premier première deuxième troisième dernier dernière autre même seul seule futur futur célèbre principal principale prochain prochaine');
const notNouns = words('qui que dont where which who that has have had was were is are been avait avaient ont est sont était étaient été sera seront will would serait aurait should could may might plus moins not never pas jamais also and et ou or mais but');
