import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { organizationAround } from './organization.ts';
import { referent } from './referents.ts';
import { dateValue } from './value.ts';

/** When something was founded, created, opened to members: *fondée en 2001*, *née en*, *was established in*. */
export const founding: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = findAll(patterns, skeleton).flatMap((match) => fromMatch(context, match));
  return found.filter((claim, i) => found.findIndex((other) => other.start < claim.end && claim.start < other.end) === i);
};

const FOUNDED = "(?<verb>fondée?s?|créée?s?|constituée?|instituée?|lancée?|née?|bâtie?|founded|created|established|set up|formed|launched|born)";
const BY = "(?: (?:officiellement|officially|originally))?(?: (?:par|by)(?: {W}| {M}| ,| et){1,14}?)?(?: (?:à|in|at) {L})?";

const patterns: readonly Pattern[] = [
  pattern(`${FOUNDED}${BY}(?: ,)? (?:(?:en|le|in|on|dès|depuis) )?(?:l'année )?(?<when>{T})`),
  pattern('(?<verb>fondation|création|naissance|establishment|founding|creation) (?:de l\'|de la|du|des|de|d\'|of the|of) (?<what>{M})(?:{W0-3}) (?:en|le|in|on) (?<when>{T})'),
  pattern('(?<when>{T})(?: ,)? (?:date|année|year) (?:de|of) (?:sa|its) (?<verb>fondation|création|founding|creation)'),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  const subject = when && subjectOf(context, match);
  if (!when || !subject) return [];
  return [makeClaim(context, { family: 'founding', attribute: 'founded', span: match, subject, value: dateValue(when), ...(firm(context, match) ? { certainty: 'asserted' as const } : {}), confidence: 0.85 })];
}

/** A participle that describes its noun (*l'alliance fondée en 2001*) is asserted, whatever the verb of the sentence says of the future. */
function firm(context: SentenceContext, match: Match): boolean {
  return !skeletonOf(context).pieces.slice(Math.max(0, match.from - 3), match.from).some(({ word }) => /^(?:sera|seront|serait|seraient|aurait|auraient|être|be|been|would)$/.test(word));
}

/** What was founded: the name before the participle or, where the participle opens the sentence, the one after it. */
function subjectOf(context: SentenceContext, match: Match): Referent | undefined {
  const named = match.mention('what');
  if (named) return referent(named);
  const pieces = skeletonOf(context).pieces;
  const verb = match.words('verb');
  const born = verb.startsWith('né') || verb === 'born';
  for (let i = match.from - 1; i >= Math.max(0, match.from - 14); i--) {
    const filler = pieces[i]?.filler;
    const word = pieces[i]?.word ?? '';
    if (filler?.kind === 'mention') {
      // People are born, not founded; a place before the verb is mostly where the thing is.
      if (filler.of.type === 'person' || (filler.of.type === 'place' && pieces[i - 1]?.word !== "l'" && born)) return undefined;
      return filler.of.type === 'place' ? organizationNear(context, i) : referent(filler.of);
    }
    if (things.has(word)) return organizationAround(context, match.from);
    if (word === ';' || word === '.') return undefined;
  }
  if (born) return undefined;
  return match.from <= 1 ? organizationAround(context, 0) : pronoun(context, match) ? organizationAround(context, match.from) : undefined;
}

function organizationNear(context: SentenceContext, before: number): Referent | undefined {
  const filler = skeletonOf(context).pieces.slice(Math.max(0, before - 8), before).findLast((piece) => piece.filler?.kind === 'mention' && piece.filler.of.type === 'organization')?.filler;
  return filler?.kind === 'mention' ? referent(filler.of) : undefined;
}

function pronoun(context: SentenceContext, match: Match): boolean {
  return skeletonOf(context).pieces.slice(Math.max(0, match.from - 5), match.from).some(({ word }) => word === 'elle' || word === 'il' || word === 'it' || word === 'que' || word === "qu'");
}

const things: ReadonlySet<string> = new Set('organisation institution alliance association union bloc groupe entreprise société club fédération parti marque maison organization company group party bloc firm organisation'.split(' '));
