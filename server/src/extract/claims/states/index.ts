import type { SentenceContext } from '../../context.ts';
import { wordClass } from '../../wordClasses.ts';
import type { Claim } from '../../facts.ts';
import { polarityOf } from '../../quotes/polarity.ts';
import { startsWithAny } from '../../scope/lexicon.ts';
import { skeletonOf, type Piece } from '../../skeleton.ts';
import { actorBefore, type Actor } from '../deeds/actor.ts';
import { makeClaim, type Family } from '../family.ts';
import { isIndefinite, isPersonNoun, personAround } from '../people.ts';
import { entityValue } from '../value.ts';
import { statePhrases, type Phrase } from './lexicon.ts';

/** Most pieces between a state and the noun that it needs. */
const REACH = 14;

/**
 * The answer to a question that has few: *le navire a coulé* against *reste à flot*, *the search is on hold* against *goes on*. A
 * negation turns an answer of two into the other. The reading is never sure enough to warn.
 */
export const states: Family = (context) => {
  if ((context.classes & STATE_END) === 0) return [];
  const { pieces } = skeletonOf(context);
  const phrases = statePhrases(context.facts.paragraph.language);
  const found: Claim[] = [];
  let past = 0;
  for (let last = 0; last < pieces.length; last++) {
    const piece = pieces[last];
    if (!piece || (piece.classes & STATE_END) === 0) continue;
    for (const phrase of phrases.get(piece.word) ?? []) {
      const at = startOf(pieces, last, phrase);
      if (at === undefined || at < past || found.some(({ end, attribute }) => end === piece.end && attribute === `state-${phrase.axis}`)) continue;
      const claim = stateAt(context, at, last + 1, phrase);
      if (!claim) continue;
      found.push(claim);
      past = last + 1;
    }
  }
  return found;
};

/** Words with which a phrase ends. */
const STATE_END = wordClass((lower) => statePhrases('fr').has(lower) || statePhrases('en').has(lower));

/** First piece of the phrase that ends at `last`, if it does; adverbs and negations may stand inside (*n'a* **pas** *été retrouvé*). */
function startOf(pieces: readonly Piece[], last: number, { words }: Phrase): number | undefined {
  let i = last;
  for (let k = words.length - 2; k >= 0; k--) {
    i--;
    for (let skipped = 0; skipped < 2 && pieces[i]?.word !== words[k] && inside.test(pieces[i]?.word ?? ''); skipped++) i--;
    if (pieces[i]?.word !== words[k]) return undefined;
  }
  return i;
}

const inside = /^(?:pas|jamais|toujours|encore|déjà|finalement|aussi|donc|également|not|never|still|already|finally|also|since|reportedly|\p{Ll}{3,12}(?:ment|ly))$/u;

function stateAt(context: SentenceContext, at: number, end: number, phrase: Phrase): Claim | undefined {
  const { pieces } = skeletonOf(context);
  const [first, last] = [pieces[at], pieces[end - 1]];
  if (!first || !last || (phrase.of && !nounNear(pieces, at, phrase.of))) return undefined;
  const span = { start: first.start, end: last.end };
  const negated = !phrase.words.some((word) => negative.test(word)) && !polarityOf(context, span);
  const answer = negated ? phrase.other : phrase.answer;
  const subject = subjectOf(context, at, phrase);
  // Winners and losers stand side by side: only a name tells whose outcome it is.
  if (answer === undefined || !subject || (phrase.axis === 'outcome' && !subject.named)) return undefined;
  const scope = subject.named || phrase.of || subject.who.id === 'noun:it' ? {} : { qualifier: subject.who.id.slice('noun:'.length) };
  const claim = makeClaim(context, { family: 'states', attribute: `state-${phrase.axis}`, span, subject: subject.who, value: entityValue({ id: `state:${answer}`, name: answer }), scope, confidence: subject.named ? 0.55 : 0.45 });
  // The negation is the value; it must not count twice.
  return { ...claim, polarity: true, ...(claim.certainty === 'denied' ? { certainty: 'asserted' as const } : {}) };
}

const negative = /^(?:n'|ne|pas|not|no|aucun|aucune|sans|without|nothing|nobody|refusé|refused|failed)$/;

function nounNear(pieces: readonly Piece[], at: number, of: readonly string[]): boolean {
  return pieces.slice(Math.max(0, at - REACH), at + REACH).some(({ word }) => startsWithAny(word, of));
}

/** The nearest person before a state in its sentence: a name, or whom a pronoun or a noun of people stands for. What lies between is an object or an insertion. */
function personBefore(context: SentenceContext, at: number): Actor | undefined {
  const { pieces } = skeletonOf(context);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    if (!piece || /^[;.:«»“”]$/.test(piece.word)) return undefined;
    if (piece.filler?.kind === 'mention' && piece.filler.of.type === 'person' && !/^(?:de|d'|of|par|by|selon|à|with|avec)$/.test(pieces[i - 1]?.word ?? '')) return { who: { id: piece.filler.of.id, name: piece.filler.of.name }, named: true };
    if (piece.filler || !(isPersonNoun(piece.word) || personal.test(piece.word))) continue;
    if (isIndefinite(pieces, i)) return undefined;
    const person = personAround(context, { id: '', name: piece.word }, piece.start);
    return person ? { who: person, named: true } : undefined;
  }
  return undefined;
}

const personal = /^(?:il|elle|he|she)$/;

/** Of a question about people, the person; of any other, the name or noun before. What is asked of one kind of thing only needs none. */
function subjectOf(context: SentenceContext, at: number, phrase: Phrase): Actor | undefined {
  const before = actorBefore(context, at);
  if (phrase.of) return { who: { id: `noun:${phrase.axis}`, name: phrase.axis }, named: false };
  return phrase.personal ? personBefore(context, at) : before;
}
