import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { rankOf } from '../ordinals.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { antecedentOf } from './antecedent.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { kindOf } from './kinds.ts';
import { isPersonNoun } from './people.ts';
import { referent } from './referents.ts';
import { subjectOf } from './subject.ts';
import { countValue } from './value.ts';

/**
 * Which of its kind something is for the one that it belongs to: *la troisième victoire de X*, *son cinquième roman*, *X claimed his fourth title*, *X’s
 * second film* (`rank-victory` …). Of a person or body that is named or was spoken of; counts of a season or of a row are other counts.
 */
export const series: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = findAll(patterns, skeleton).flatMap((match) => fromMatch(context, match));
  return found.filter((claim, i) => found.findIndex((other) => other.start < claim.end && claim.start < other.end) === i);
};

const patterns: readonly Pattern[] = [
  pattern("(?:le|la|the|c'est le|c'est la) (?<rank>{W}) (?<what>{W})(?: {W}){0,2}? (?:de|d'|du|for|of|by) (?:l'|la |le |the )?(?:{W} )?(?<who>{PO})"),
  pattern('(?<own>son|sa|his|her|their|leur|its) (?<rank>{W}) (?<what>{W})'),
  pattern("(?<who>{PO}) (?:'s|’s|') (?<rank>{W}) (?<what>{W})"),
];

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const rank = rankOf(match.words('rank'));
  const noun = match.words('what');
  const span = match.span('rank');
  if (rank === undefined || !span || noun.length < 4 || !counted.test(noun) || isPersonNoun(noun) || restricted(context, match)) return [];
  const who = ownerOf(context, match);
  const kind = kindOf(noun, context.facts.paragraph.language);
  return who ? [makeClaim(context, { family: 'series', attribute: `rank-${kinds.get(kind) ?? kind}`, span: { start: span.start, end: match.span('what')?.end ?? match.end }, subject: who.who, value: countValue(rank), confidence: who.named ? 0.6 : 0.5 })] : [];
}

function ownerOf(context: SentenceContext, match: Match): { who: Referent; named: boolean } | undefined {
  const named = match.mention('who');
  if (named) return { who: referent(named), named: true };
  const subject = subjectOf(context, match.from, ['person', 'organization'], false);
  if (subject) return { who: subject, named: true };
  const spoken = match.from <= 2 ? antecedentOf(context, match.words('own') === 'its' ? 'it' : 'il') : undefined;
  return spoken && { who: spoken, named: false };
}

/** *de la saison*, *d'affilée*, *in a row*, *of the year*: another window than all of them. */
function restricted(context: SentenceContext, { from, to }: Match): boolean {
  return skeletonOf(context).pieces.slice(Math.max(0, from - 2), to + 5).some(({ word }) => windows.test(word));
}

const windows = /^(?:saison|année|affilée|suite|rang|consécutifs?|consécutives?|season|year|row|straight|consecutive|running|depuis|since|match|journée)$/;
/** What people and bodies have one after the other. */
const counted = /^(?:victoires?|titres?|sacres?|trophées?|médailles?|coupes?|couronnes?|succès|défaites?|podiums?|romans?|livres?|albums?|films?|disques?|pièces?|recueils?|essais?|mandats?|enfants?|mariages?|condamnations?|greffes?|opérations?|wins?|victor(?:y|ies)|titles?|trophy|trophies|medals?|cups?|crowns?|defeats?|novels?|books?|albums?|records?|films?|movies?|plays?|terms?|child|children|marriages?|convictions?|failures?|goals?)$/;
/** One kind under several words. */
const kinds: ReadonlyMap<string, string> = new Map([...['victoire', 'succès', 'win', 'victory', 'titre', 'title', 'sacre', 'trophée', 'trophy', 'coupe', 'cup', 'couronne', 'crown'].map((word): [string, string] => [word, 'win']), ['roman', 'novel'], ['livre', 'book'], ['mandat', 'term'], ['enfant', 'child'], ['movie', 'film']]);
