import type { SentenceContext } from '../context.ts';
import { pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import type { Referent } from './family.ts';
import { isAgency } from '../agencies.ts';
import { organizationBefore, referent } from './referents.ts';

/**
 * The organisation that a passage of a sentence speaks of: the last one named before piece `at`, else the first after it, else
 * the one that *l'organisation*, *le bloc*, *elle*, *ses membres* points back to. `undefined` where nothing points to one.
 */
export function organizationAround(context: SentenceContext, at: number): Referent | undefined {
  const pieces = skeletonOf(context).pieces;
  const named = (index: number): Referent | undefined => {
    const filler = pieces[index]?.filler;
    return filler?.kind === 'mention' && filler.of.type === 'organization' && !isAgency(filler.of.name) ? referent(filler.of) : undefined;
  };
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const found = named(i);
    if (found) return found;
  }
  if (anaphors(skeletonOf(context)).length > 0) return organizationBefore(context) ?? firstAfter(pieces.length, at, named);
  return firstAfter(pieces.length, at, named);
}

function firstAfter(length: number, at: number, named: (index: number) => Referent | undefined): Referent | undefined {
  for (let i = at; i < Math.min(length, at + 40); i++) {
    const found = named(i);
    if (found) return found;
  }
  return undefined;
}

const anaphors = pattern(
  "(?:(?:l'|cette|la|le|ce|cet|son|du|au) (?:organisation|institution|alliance|association|union|bloc|groupe|groupement|club|organisme|fédération|coalition|communauté|ligue|syndicat|parti|pacte|entité|structure|entreprise|société|compagnie|firme|enseigne)" +
    '|the (?:organi[sz]ation|alliance|association|union|bloc|group|grouping|club|federation|coalition|community|league|party|pact|body|company|firm)|it|its|elle|ses|y|la rejoindre|les rejoindre)',
);
