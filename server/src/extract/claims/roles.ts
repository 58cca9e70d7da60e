import en from '../../locales/en/roles.json' with { type: 'json' };
import fr from '../../locales/fr/roles.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { referent } from './referents.ts';
import { entityValue } from './value.ts';

/**
 * What office somebody holds: *le maire de X, Y*, *Y, directrice de X*, *Y a été nommée ministre*. The value is the office in one
 * word of our own for all languages, the object the body or place where it is held. A former office is none.
 */
export const roles: Family = (context) => {
  const skeleton = skeletonOf(context);
  const found = findAll(patterns[context.facts.paragraph.language], skeleton).flatMap((match) => fromMatch(context, match));
  return found.filter((claim, i) => found.findIndex((other) => other.attribute === claim.attribute && other.subject === claim.subject && other.start < claim.end && claim.start < other.end) === i);
};

/** What ends an apposition. */
const END = '(?:[,.;)]|at|since|when|until|from|who|depuis|qui|à|en|dans|lors|par|pour|sur)';

const offices: Readonly<Record<Language, ReadonlyMap<string, string>>> = { fr: table(fr), en: table(en) };
const patterns: Readonly<Record<Language, readonly Pattern[]>> = { fr: french(names(offices.fr)), en: english(names(offices.en)) };

function french(titles: string): Pattern[] {
  const of = "(?: (?:de la|de l'|du|des|de|d') (?:(?<where>{M})|{W}(?: {W})?))?";
  return [
    pattern(`(?<role>${titles})(?: [\\p{Ll}-]{3,20})?${of}(?: ,)? (?<who>{P})`),
    pattern(`(?<who>{P}) , (?:le |la |l' )?(?<role>${titles})(?: [\\p{Ll}-]{3,20})?${of} ${END}`),
    pattern(`(?<who>{P}) (?:a été|est|avait été|devient|est devenue?) (?:nommée?|élue?|désignée?)? ?(?<role>${titles})${of}`),
  ];
}

function english(titles: string): Pattern[] {
  const of = '(?: of(?: the)? (?:(?<where>{M})|{W}(?: {W})?))?';
  return [
    pattern(`(?<role>${titles}) (?<who>{P})`),
    pattern(`(?<who>{P}) , (?:the |a )?(?:{M} )?(?<role>${titles})${of} ${END}`),
    pattern(`(?<who>{P}) (?:was|is|has been|became) (?:named|elected|appointed)? ?(?:the )?(?<role>${titles})${of}`),
  ];
}

function fromMatch(context: SentenceContext, match: Match): Claim[] {
  const who = match.mention('who');
  const role = offices[context.facts.paragraph.language].get(match.words('role'));
  const title = match.span('role');
  const before = skeletonOf(context).pieces.slice(Math.max(0, match.from - 3), match.from).map(({ word }) => word);
  if (!who || !role || !title || before.some((word) => former.has(word)) || (match.words('role') === 'juge' && /^[,»"”]$/.test(before.at(-1) ?? ''))) return [];
  const where = match.mention('where');
  const span = { start: Math.min(title.start, who.start), end: Math.max(title.end, who.end) };
  const shared = { family: 'roles', span, ...(where ? { object: referent(where) } : {}), certainty: 'asserted' as const };
  return [
    makeClaim(context, { ...shared, attribute: 'role', subject: referent(who), value: entityValue({ id: `role:${same.get(role) ?? role}`, name: role }), confidence: 0.6 }),
    ...(single.has(role) ? [makeClaim(context, { ...shared, attribute: `holder-${role}`, subject: { id: `noun:${role}`, name: match.words('role') }, value: entityValue(referent(who)), confidence: 0.6 })] : []),
  ];
}

/** *Le dirigeant*, *le chef de l'État* is the president under another name. */
const same: ReadonlyMap<string, string> = new Map([['leader', 'president'], ['head-of-state', 'president']]);

/** Offices of which a story has one holder; who holds it is told as well. */
const single: ReadonlySet<string> = new Set('mayor director director-general chief-executive chair prefect coach captain pilot pope king queen prosecutor superintendent principal curator rector'.split(' '));

const former: ReadonlySet<string> = new Set(['ancien', 'ancienne', 'anciens', 'ex', 'ex-', 'former', 'vice', 'vice-', 'futur', 'future', 'candidat', 'candidate', 'adjoint', 'adjointe', 'acting', 'deputy']);

function table(lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(lists).flatMap(([office, titles]) => titles.map((title): [string, string] => [title, office])));
}

/** The longest title first, so that *premier ministre* is not read as *ministre*. */
function names(titles: ReadonlyMap<string, string>): string {
  return [...titles.keys()].sort((a, b) => b.length - a.length).join('|');
}
