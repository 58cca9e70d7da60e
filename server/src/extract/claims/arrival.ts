import type { SentenceContext } from '../context.ts';
import type { Claim, Mention, Timex } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { mainEntity, referent } from './referents.ts';
import { subjectOf } from './subject.ts';
import { dateValue } from './value.ts';

/** Who arrived where, and when: *est arrivé à X mercredi*, *son arrivée à X le 3 juillet*, *landed in X on Monday*. */
export const arrival: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = findAll(patterns, skeleton).flatMap((match) => fromMatch(context, match));
  return found.filter((claim, i) => found.findIndex((other) => other.subject === claim.subject && other.start < claim.end && claim.start < other.end) === i);
};

const IN = "(?: (?:à|au|aux|en|dans|in|at))(?: (?:l'|la|le|les|the))?";

const patterns: readonly Pattern[] = [
  pattern(`(?<verb>arrivée?s?|atterri|débarqué|posée?|arrived|landed|touched down)(?: (?:{T}|ce|this))?(?:{W0-7})(?: ,)?${IN}(?:{W0-4}) (?<where>{L})(?: ,? ?(?:au|en|in)? ?{L})?(?: ,)?(?:{W0-4})(?: ,)?(?: (?:le|on|ce|this))? (?<when>{T})`),
  pattern(`(?<verb>arrivée?s?|atterri|débarqué|arrived|landed)(?: (?:le|on))? (?<when>{T})(?: (?:matin|soir|après-midi))?${IN}(?:{W0-4}) (?<where>{L})`),
  pattern(`(?<verb>arrivée?s?|atterri|débarqué)${IN} (?<where>{L}) (?:le |ce )?(?<when>{T})`),
  pattern(`(?<verb>arrivée?s?)(?: [^\\s;.<]{1,30}| <[oe]\\d{1,4}>){1,16}? (?<when>{T})${IN} (?<where>{L})`),
  pattern(`(?<verb>arrivée|arrival)(?: (?:de|du|of) {P})?${IN}(?:{W0-5}) (?<where>{L})(?: , {L})?(?: ,)?(?: (?:le|on|ce))? (?<when>{T})`),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  const where = match.mention('where');
  if (!when?.earliest || !where) return [];
  return travellers(context, match).map((subject) => claim(context, match, subject, where, when));
}

function claim(context: SentenceContext, match: Match, subject: Referent, where: Mention, when: Timex): Claim {
  return makeClaim(context, { family: 'arrival', attribute: 'arrived', span: match, subject, object: referent(where), value: dateValue(when), scope: { place: where.id }, confidence: 0.85 });
}

/** Who travels: the subject of the verb, everybody of a coordination (*X et Y sont arrivés*), or for *son arrivée* the main person. */
function travellers(context: SentenceContext, match: Match): Referent[] {
  const pieces = skeletonOf(context).pieces;
  const inside = pieces.slice(match.from, match.to).find((piece) => piece.filler?.kind === 'mention' && piece.filler.of.type === 'person')?.filler;
  if (inside?.kind === 'mention') return [referent(inside.of)];
  const subject = subjectOf(context, match.from, ['person']);
  if (!subject) {
    const possessive = pieces[match.from - 1]?.word;
    const main = possessive === 'son' || possessive === 'his' || possessive === 'her' ? mainEntity(context.article, 'person') : undefined;
    return main ? [main] : [];
  }
  const at = pieces.findLastIndex((piece, i) => i < match.from && piece.filler?.kind === 'mention' && piece.filler.of.id === subject.id);
  const partner = pieces[at - 1]?.word === 'et' || pieces[at - 1]?.word === 'and' ? pieces[at - 2]?.filler : undefined;
  return partner?.kind === 'mention' && partner.of.type === 'person' ? [referent(partner.of), subject] : [subject];
}
