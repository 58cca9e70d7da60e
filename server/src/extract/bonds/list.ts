import { listed as en, openList as openEn } from '../../locales/en/listed.ts';
import { listed as fr, openList as openFr } from '../../locales/fr/listed.ts';
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import type { Bond, EntityType } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { isExactCount, quantityOf, spanOf, wordsOf, type BondFinder } from './bond.ts';

/**
 * A count with the names of what it counts right behind it: *quatre villes (A, B, C et D)*, *three ministers: A, B and C.* Only lists of
 * bare names of the kind that the noun asks for, and only where nothing says that there are more.
 */
export const list: BondFinder = (context) => {
  const { pieces, slots } = skeletonOf(context);
  return slots.flatMap((at) => bondAt(context, pieces, at));
};

/** Most words between a noun and its list (*quatre États d'Asie centrale (…)*). */
const REACH = 5;
const FEWEST = 2;
const MOST = 30;

function bondAt(context: SentenceContext, pieces: readonly Piece[], at: number): Bond[] {
  const quantity = quantityOf(pieces[at]);
  const language = context.facts.paragraph.language;
  const type = quantity?.noun === undefined ? undefined : kindOf(quantity.noun, language);
  if (!quantity || !type || !isExactCount(quantity) || quantity.stated < FEWEST || quantity.stated > MOST || isSelection(pieces, at)) return [];
  const opens = openingBehind(pieces, at);
  const found = opens === undefined ? undefined : namesFrom(pieces, opens + 1, type, pieces[opens]?.word === '(', language);
  const span = found && spanOf(pieces, (opens ?? 0) + 1, found.to);
  if (!found || !span) return [];
  const { start, end, stated } = quantity;
  const nounEnd = pieces[(opens ?? 0) - 1]?.end ?? end;
  return [{ kind: 'list', stated: { start, end: nounEnd, low: stated, high: stated }, against: [{ ...span, low: found.count, high: found.count }], close: opens === at + 2 }];
}

function kindOf(noun: string, language: Language): EntityType | undefined {
  return kinds[language].get(noun);
}

/** *l'un des quatre pays (A)*, *trois sur cinq villes*: the names are those of the ones picked out. */
function isSelection(pieces: readonly Piece[], at: number): boolean {
  return wordsOf(pieces, at - 3, at).some((word) => selecting.has(word)) || quantityOf(pieces[at - 1]) !== undefined;
}

/** The bracket or colon that opens the list: behind the noun or a few words that belong to it, without another number, mark or relative clause. */
function openingBehind(pieces: readonly Piece[], at: number): number | undefined {
  for (let i = at + 2; i <= at + 2 + REACH; i++) {
    const piece = pieces[i];
    if (!piece) return undefined;
    if (piece.word === '(' || piece.word === ':') return i;
    if (!/^[\p{L}'’-]+$/u.test(piece.word) && piece.filler?.kind !== 'mention') return undefined;
    if (breaking.has(piece.word)) return undefined;
  }
  return undefined;
}

/** The number of names of one kind from `from` to the bracket or the end of the sentence; undefined if anything else stands between them. */
function namesFrom(pieces: readonly Piece[], from: number, type: EntityType, bracketed: boolean, language: Language): { count: number; to: number } | undefined {
  let count = 0;
  let separated = true;
  let coordinated = false;
  for (let i = from; i <= from + MOST * 4; i++) {
    const word = pieces[i]?.word ?? '.';
    const filler = pieces[i]?.filler;
    if (closes(word, bracketed)) return count >= FEWEST && !separated && (bracketed || coordinated) && ends(pieces, i, bracketed) ? { count, to: i } : undefined;
    if (filler) {
      if (filler.kind !== 'mention' || filler.of.type !== type || !separated) return undefined;
      count++;
      separated = false;
    } else if (word === ',' || coordinators.has(word)) {
      coordinated ||= word !== ',';
      separated = true;
    } else if (opens[language].has(word) || !separated || !determiners.has(word)) return undefined;
  }
  return undefined;
}

function closes(word: string, bracketed: boolean): boolean {
  return bracketed ? word === ')' : word === '.' || word === ';';
}

/** A list behind a colon runs to the end of its sentence; a bracket may not be followed by *et d'autres*. */
function ends(pieces: readonly Piece[], at: number, bracketed: boolean): boolean {
  return bracketed ? !/^(?:et|and|ou|or)$/.test(pieces[at + 1]?.word ?? '') : at >= pieces.length - 2;
}

const kindsOf = (nouns: typeof fr): ReadonlyMap<string, EntityType> => new Map((['place', 'organization', 'person'] as const).flatMap((kind) => nouns[kind].map((noun): [string, EntityType] => [noun, kind])));
const kinds: Readonly<Record<Language, ReadonlyMap<string, EntityType>>> = { fr: kindsOf(fr), en: kindsOf(en) };
const opens: Readonly<Record<Language, ReadonlySet<string>>> = { fr: new Set(openFr), en: new Set(openEn) };
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const selecting = words("des parmi sur d'entre of among out between entre aux dont première premier premiers premières deuxième troisième first second third last dernier dernière derniers dernières to autres other plus moins");
const breaking = words('qui que dont où et ou mais pour contre avec sans sur par depuis avant après who which that and or but for against with without over since before after à au aux in to from');
const coordinators = words('et and & ainsi que');
const determiners = words("le la les l' the de du d' des of");
