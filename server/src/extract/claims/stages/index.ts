import type { SentenceContext } from '../../context.ts';
import type { Claim } from '../../facts.ts';
import { publishedDays } from '../../published-days.ts';
import { skeletonOf, type Piece } from '../../skeleton.ts';
import { stem } from '../../words.ts';
import { wordClass } from '../../wordClasses.ts';
import { antecedentOf } from '../antecedent.ts';
import { actorAfter, actorBefore } from '../deeds/actor.ts';
import { makeClaim, type Family, type Referent } from '../family.ts';
import { kindOf } from '../kinds.ts';
import { isPersonNoun, namedAs } from '../people.ts';
import { referent } from '../referents.ts';
import { entityValue } from '../value.ts';
import { stagePhrases, type StagePhrase } from './lexicon.ts';

/** Pieces before a phrase in which its subject stands. */
const REACH = 16;

/**
 * The stage that something has reached in a course that news takes: *en garde à vue*, then *mis en examen*, then *condamné*; *la ligne est
 * coupée*, then *rétablie*. Texts of different days tell different stages of one thing: these only ever tell how a story goes on.
 */
export const stages: Family = (context) => {
  if ((context.classes & STAGE_END) === 0 || isLongAgo(context)) return [];
  const { pieces } = skeletonOf(context);
  const phrases = stagePhrases(context.facts.paragraph.language);
  const found: Claim[] = [];
  for (let last = 0; last < pieces.length; last++) {
    const piece = pieces[last];
    if (!piece || (piece.classes & STAGE_END) === 0) continue;
    for (const phrase of phrases.get(piece.word) ?? []) {
      if (found.some(({ attribute, end }) => end === piece.end && attribute === `stage-${phrase.track}`)) continue;
      const at = startOf(pieces, last, phrase);
      const claim = at === undefined ? undefined : stageAt(context, at, last, phrase);
      if (claim) found.push(claim);
    }
  }
  return found;
};

/** True for a sentence that gives a year long before its article (*en 1973 un train avait déraillé*): another story. */
function isLongAgo({ article, timexes }: SentenceContext): boolean {
  const { latest: published } = publishedDays(article.published);
  return published !== null && timexes.some(({ type, latest }) => type === 'DATE' && latest !== null && Date.parse(published) - Date.parse(latest) > LONG_AGO);
}

const LONG_AGO = 3 * 365 * 86_400_000;

/** Words with which a phrase ends. */
const STAGE_END = wordClass((lower) => stagePhrases('fr').has(lower) || stagePhrases('en').has(lower));

/** First piece of the phrase that ends at `last`, if it does; an adverb may stand inside. */
function startOf(pieces: readonly Piece[], last: number, { words }: StagePhrase): number | undefined {
  let i = last;
  for (let k = words.length - 2; k >= 0; k--) {
    i--;
    if (pieces[i]?.word !== words[k] && inside.test(pieces[i]?.word ?? '')) i--;
    if (pieces[i]?.word !== words[k]) return undefined;
  }
  return i;
}

const inside = /^(?:toujours|encore|déjà|finalement|aussi|donc|également|aussitôt|still|already|finally|also|since|later|\p{Ll}{3,12}(?:ment|ly))$/u;

function stageAt(context: SentenceContext, at: number, last: number, { track, stage, personal, active }: StagePhrase): Claim | undefined {
  const { pieces } = skeletonOf(context);
  const [first, end] = [pieces[at], pieces[last]];
  const who = active ? objectAt(context, pieces, last, personal) : personal ? personAt(context, pieces, at) : thingAt(context, pieces, at, last);
  if (!first || !end || !who || negated(pieces, at)) return undefined;
  return makeClaim(context, { family: 'stages', attribute: `stage-${track}`, span: { start: first.start, end: end.end }, subject: who, value: entityValue({ id: `stage:${stage}`, name: stage }), confidence: 0.5 });
}

function negated(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:n'|ne|pas|not|never|jamais|aucune?|no|sans|without)$/.test(word));
}

/** The name before the phrase, whom a pronoun means, or a noun of people by its kind. */
function personAt(context: SentenceContext, pieces: readonly Piece[], at: number): Referent | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    if (!piece || ends.test(piece.word)) return undefined;
    const filler = piece.filler;
    if (filler?.kind === 'mention' && filler.of.type === 'person' && !governing.test(pieces[i - 1]?.word ?? '')) return referent(filler.of);
    if (personal.test(piece.word)) return antecedentOf(context, piece.word);
    if (!filler && (isPersonNoun(piece.word) || people.test(piece.word)) && !governing.test(pieces[i - 2]?.word ?? '')) return namedAs(context, piece.word, piece.start) ?? kindReferent(context, piece.word);
  }
  return undefined;
}

function thingAt(context: SentenceContext, pieces: readonly Piece[], at: number, last: number): Referent | undefined {
  const actor = actorBefore(context, at) ?? actorAfter(context, last);
  const word = pieces[at - 1]?.word ?? '';
  if (actor?.who.id === 'noun:it') return antecedentOf(context, word);
  return actor?.who;
}

/** The name or noun behind an active verb, or the pronoun in front of it (*l'a licencié*). */
function objectAt(context: SentenceContext, pieces: readonly Piece[], last: number, personal: boolean): Referent | undefined {
  for (let i = last + 1; i < Math.min(pieces.length, last + 8); i++) {
    const piece = pieces[i];
    if (!piece || ends.test(piece.word) || (piece.word === ',' && i > last + 1)) return undefined;
    const filler = piece.filler;
    if (filler?.kind === 'mention') return (filler.of.type === 'person') === personal ? referent(filler.of) : undefined;
    if (!filler && personal && (isPersonNoun(piece.word) || people.test(piece.word))) return namedAs(context, piece.word, piece.start) ?? kindReferent(context, piece.word);
    if (!filler && !personal && /^(?:le|la|les|l'|the|its|sa|son|ses)$/.test(piece.word)) return actorAfter(context, i - 1)?.who;
  }
  return undefined;
}

function kindReferent({ facts }: SentenceContext, word: string): Referent {
  return { id: `noun:${stem(kindOf(word, facts.paragraph.language))}`, name: word };
}

const ends = /^[;.:«»“”"]$/;
const governing = /^(?:de|d'|du|des|of|par|by|selon|avec|with|à|to|contre|against)$/;
const personal = /^(?:il|elle|he|she|-t-il|-t-elle)$/;
const people = /^(?:chauffeur|conducteur|conductrice|guide|policiers?|gendarmes?|suspects?|hommes?|femmes?|personnes?|blessée?s?|skieurs?|marins?|pêcheurs?|élèves?|enfants?|frères?|brothers?|men|women|man|woman|people|driver|suspects?|victims?|employees|officer|crew|passengers?|miners?|survivors?|ouvriers?|salariés?|agents?|militants?|manifestants?|otages?|hostages?|tireurs?|shooter|gunman)$/;
