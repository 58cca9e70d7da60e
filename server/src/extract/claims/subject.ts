import type { SentenceContext } from '../context.ts';
import type { EntityType, Mention } from '../facts.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import type { Referent } from './family.ts';
import { lastPerson, personBefore, referent } from './referents.ts';

/** Pieces before a verb in which its subject is looked for. */
const REACH = 22;

/**
 * The subject of a verb at piece `at`: the nearest name of the types before it in its clause, past insertions; for *il*, *elle*,
 * *he* the person spoken of before. Names inside *de X*, *à X* are subjects only
 * where nothing else is, and only `loosely`.
 */
export function subjectOf(context: SentenceContext, at: number, types: readonly EntityType[], loosely = true): Referent | undefined {
  const pieces = skeletonOf(context).pieces;
  let governed: Mention | undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    const word = piece?.word ?? '';
    if (word === ';' || word === '.' || word === '»' || word === ':') break;
    if (pronouns.has(word) && types.includes('person')) return referentOf(lastPersonIn(pieces, i) ?? lastPerson(context)) ?? personBefore(context);
    const filler = piece?.filler;
    if (filler?.kind !== 'mention' || !types.includes(filler.of.type)) continue;
    if (!isGoverned(pieces, i)) return referent(filler.of);
    governed ??= filler.of;
  }
  return loosely ? referentOf(governed) : undefined;
}

/** The first name of the types after piece `at`, for a participle that opens its sentence (*Hospitalisé mardi, X …*). */
export function subjectAfter(context: SentenceContext, at: number, types: readonly EntityType[]): Referent | undefined {
  for (const piece of skeletonOf(context).pieces.slice(at, at + REACH)) {
    if (piece.filler?.kind === 'mention' && types.includes(piece.filler.of.type)) return referent(piece.filler.of);
    if (piece.word === ';' || piece.word === '.') return undefined;
  }
  return undefined;
}

function isGoverned(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]?.word ?? '';
  return prepositions.has(before) || (articles.has(before) && prepositions.has(pieces[at - 2]?.word ?? ''));
}

function lastPersonIn(pieces: readonly Piece[], at: number): Mention | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const filler = pieces[i]?.filler;
    if (filler?.kind === 'mention' && filler.of.type === 'person' && !isGoverned(pieces, i)) return filler.of;
  }
  return undefined;
}

function referentOf(mention: Mention | undefined): Referent | undefined {
  return mention && referent(mention);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const pronouns = words('il elle he she -t-il -t-elle');
const prepositions = words("de d' du des à au aux en dans par avec pour chez sur of in at to by with for from");
const articles = words("la le l' les the");
