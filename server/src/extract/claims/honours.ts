import type { SentenceContext } from '../context.ts';
import type { Claim, EventFrame } from '../facts.ts';
import { rankOf } from '../ordinals.ts';
import { pattern, type Match } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { eventAround } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { countValue } from './value.ts';

/**
 * How many titles somebody has with the one just won: *le quatrième titre du club*, *the third medal of her career*. Only where the
 * text says that it counts all of them: a title of the season or in a row is another count.
 */
export const honours: Family = (context) =>
  ranked(skeletonOf(context)).flatMap((match) => {
    const rank = rankOf(match.words('rank'));
    const event = context.article.events.find(({ type }) => contests.has(type)) ?? eventAround(context, match);
    return rank === undefined || rank < 2 || restricted(context, match) ? [] : [claim(context, match, rank, event)];
  });

const ranked = pattern(
  "(?<rank>{W}) (?<what>titres?|sacres?|trophées?|médailles?|couronnes?|victoires?|coupes?|titles?|troph(?:y|ies)|medals?|crowns?|wins?|victor(?:y|ies)|cups?) (?:du|de la|de l'|de|for the|of the|in the|of|in) (?:(?:son|sa|leur|its|his|her|their) (?:histoire|carrière|palmarès|history|career)|(?:club|équipe|team|side|club 's history|team 's history))",
);

function claim(context: SentenceContext, match: Match, rank: number, event: EventFrame | undefined): Claim {
  const what = kinds.find(([start]) => match.words('what').startsWith(start))?.[1] ?? 'title';
  return makeClaim(context, { family: 'honours', attribute: 'titles', span: match, subject: { id: 'noun:title', name: match.words('what') }, value: countValue(rank), event: event?.id, scope: { qualifier: what }, confidence: 0.75 });
}

/** *de la saison*, *d'affilée*, *in a row*: another window than all of them. */
function restricted(context: SentenceContext, { to }: Match): boolean {
  return skeletonOf(context).pieces.slice(to, to + 4).some(({ word }) => windows.test(word));
}

const windows = /^(?:saison|année|affilée|rang|consécutif|consécutive|season|year|row|straight|consecutive|domicile|home)$/;
const contests: ReadonlySet<string> = new Set(['match', 'race', 'tournament', 'competition', 'championship']);
const kinds: readonly (readonly [string, string])[] = [['médaille', 'medal'], ['medal', 'medal'], ['victoire', 'win'], ['win', 'win'], ['victor', 'win']];
