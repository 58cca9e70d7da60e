import type { SentenceContext } from '../../context.ts';
import type { Claim } from '../../facts.ts';
import type { Piece } from '../../skeleton.ts';
import { isIndefinite, isPersonNoun, namedAs, personAround } from '../people.ts';
import { referent } from '../referents.ts';
import { claim, isOld, onePersonBefore, yearsAt } from './years.ts';

/** *le pompier de 29 ans*, *un ancien notaire de 58 ans*, *le notaire, 56 ans,*: of the person named before in its clause, else of the one spoken of. */
export function ofNoun(context: SentenceContext, pieces: readonly Piece[], at: number): Claim[] {
  const piece = pieces[at];
  if (!piece || !isPersonNoun(piece.word)) return [];
  let i = at + 1;
  while (i < at + 3 && /^\p{Ll}{4,}$/u.test(pieces[i]?.word ?? '') && !/^(?:avec|dans|pour|chez|sans|sous|vers|depuis)$/.test(pieces[i]?.word ?? '')) i++;
  const link = pieces[i]?.word ?? '';
  if (!/^(?:de|d'|,|\(|âgée?)$/.test(link)) return [];
  const from = /^âgée?$/.test(link) ? i + 2 : i + 1;
  const years = link === '(' || link === ',' ? (yearsAt(pieces, from) !== undefined && /^[,).]$/.test(pieces[from + 1]?.word ?? '.') ? yearsAt(pieces, from) : undefined) : yearsAt(pieces, from);
  const end = pieces[from];
  if (years === undefined || !end || plural.test(pieces[at - 1]?.word ?? '')) return [];
  const apposed = pieces.slice(Math.max(0, at - 4), at).findLast(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person')?.filler;
  const known = namedAs(context, piece.word, piece.start);
  const person = apposed?.kind === 'mention' ? referent(apposed.of) : isIndefinite(pieces, at) ? undefined : (known ?? personAround(context, { id: '', name: piece.word }, piece.start));
  return person ? [claim(context, person, { years, start: piece.start, end: end.end }, apposed ? 0.85 : known ? 0.6 : 0.45)] : [];
}

const plural = /^(?:les|des|ces|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|aux)$/;

/** *The 58-year-old had …*, *the burly 55-year-old foreman*: of the one person named before. */
export function ofTheOld(context: SentenceContext, pieces: readonly Piece[], at: number): Claim[] {
  const piece = pieces[at];
  const years = yearsAt(pieces, at);
  if (!piece || years === undefined || !isOld(pieces, at)) return [];
  const opens = [at - 1, at - 2].find((i) => pieces[i]?.word === 'the');
  if (opens === undefined || !ofSomebody(context, pieces, at) || pieces.slice(at + 1, at + 4).some(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person')) return [];
  const person = pieces.slice(0, opens).some(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person') ? undefined : onePersonBefore(context);
  return person ? [claim(context, person, { years, start: pieces[opens]?.start ?? piece.start, end: piece.end }, 0.75)] : [];
}

/** What follows *old* is no thing: a verb, a mark, a noun of people, or a word that is written as a name (*the 29-year-old Welshman*). */
function ofSomebody({ facts }: SentenceContext, pieces: readonly Piece[], at: number): boolean {
  const old = pieces.findIndex(({ word }, i) => i > at && i <= at + 3 && word.endsWith('old'));
  const next = pieces[old + 1];
  return old >= 0 && (next === undefined || goesOn.test(next.word) || isPersonNoun(next.word) || trade.test(next.word) || /^\p{Lu}/u.test(facts.paragraph.text.slice(next.start, next.end)));
}

/** Verbs and small words that go on about somebody. */
const goesOn = /^(?:[,.;:)!?»”"–—]|\p{L}+ed|had|has|was|is|were|will|would|could|can|did|does|said|says|told|tells|who|whose|from|of|in|at|with|and|also|later|now|then|never|still|won|lost|left|took|made|went|came|gave|got|fell|ran|lives|works|became|began|kept|met|saw|spent|stole|drove)$/u;
/** Who does what, in English; French nouns of people show it by their endings. */
const trade = /^(?:\p{Ll}+m[ae]n|\p{Ll}+woman|driver|farmer|teacher|worker|keeper|singer|player|writer|manager|leader|father|mother|son|daughter|brother|sister|rider|runner|striker|goalkeeper)$/u;
