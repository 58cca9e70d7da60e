import en from '../../locales/en/works.json' with { type: 'json' };
import fr from '../../locales/fr/works.json' with { type: 'json' };
import type { Language } from '../../text/types.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { eventAround } from './event.ts';
import { makeClaim, type Family } from './family.ts';
import { dateValue } from './value.ts';

/**
 * The year in which a thing that a story is about was built, opened or bought: *l'usine, rachetée en 2011*, *the warehouse was built
 * in 1962*, *le pont date de 1978*. The thing has no name: its kind of noun is the subject, the noun itself the qualifier, so
 * that *the building* may be the warehouse and *l'école* is not *l'église*.
 */
export const works: Family = (context) => {
  const skeleton = skeletonOf(context);
  const lexicon = lexicons[context.facts.paragraph.language];
  const found = findAll(lexicon.patterns, skeleton).flatMap((match) => fromMatch(context, match, lexicon));
  return found.filter((claim, i) => found.findIndex((other) => other.start < claim.end && claim.start < other.end) === i);
};

interface Lexicon {
  readonly nouns: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, string>;
  readonly patterns: readonly Pattern[];
}

const lexicons: Readonly<Record<Language, Lexicon>> = { fr: prepare(fr), en: prepare(en) };

function prepare(table: typeof fr): Lexicon {
  const verbs = new Map((['built', 'opened', 'bought'] as const).flatMap((attribute) => table[attribute].map((form): [string, string] => [form, attribute])));
  const nouns = new Map(Object.entries(table.nouns).flatMap(([kind, forms]) => forms.map((form): [string, string] => [form, kind])));
  const [what, verb] = [`(?<what>${longestFirst(nouns)})`, `(?<verb>${longestFirst(verbs)})`];
  const date = '(?: (?:par|by|au|to|from)(?: {W}| {M}){1,5}?)?(?: (?:à|in|at) {L})? (?:en|in|dès|back in) (?<when>{T})';
  return {
    nouns,
    verbs,
    patterns: [
      pattern(`${what}(?: (?:de|d'|du|des|of|at|in)(?: (?:la|l'|the))? {M})?(?: ,)?{W0-3} ${verb}${date}`),
      pattern(`${what}(?: (?:de|d'|du|des|of|at|in)(?: (?:la|l'|the))? {M})?(?: ,)?(?: (?:qui|that|which))? (?:date|datait|datant|remonte|remontait|dates|dated|dating)(?: back)? (?:de|à|from|to) (?<when>{T})`),
      pattern(`(?:a|avait|ont|avaient|has|had|<[po]\\d{1,4}>) ${verb} (?:l'|la|le|les|the|cette|ce|cet|this|its|son|sa) ${what}(?: (?:de|d'|du|of|at|in) {M})? (?:en|in) (?<when>{T})`),
    ],
  };
}

function longestFirst(words: ReadonlyMap<string, string>): string {
  return [...words.keys()].sort((a, b) => b.length - a.length).join('|');
}

function fromMatch(context: SentenceContext, match: Match, { nouns, verbs }: Lexicon): Claim[] {
  const when = match.timex('when');
  const kind = nouns.get(nearest(context, match, nouns) ?? match.words('what'));
  if (!when?.earliest || !kind || !past(context, when.value) || future(skeletonOf(context).pieces, match)) return [];
  const [subject = kind] = kind.split('/');
  const event = eventAround(context, match);
  const attribute = verbs.get(match.words('verb')) ?? 'built';
  const scope = kind === subject ? {} : { qualifier: kind };
  return [makeClaim(context, { family: 'works', attribute, span: match, subject: { id: `noun:${subject}`, name: match.words('what') }, value: dateValue(when), event: event?.id, scope, certainty: 'asserted', confidence: 0.8 })];
}

/** The last noun of a work before the verb: in *la ligne dont le pont, construit en 1950* it is the bridge. */
function nearest(context: SentenceContext, match: Match, nouns: ReadonlyMap<string, string>): string | undefined {
  const verb = match.span('verb');
  if (!verb) return undefined;
  return skeletonOf(context).pieces.slice(match.from, match.to).findLast((piece) => piece.end <= verb.start && nouns.has(piece.word))?.word;
}

/** A year or month before the article: days are news (*ouvert mercredi*), years to come are plans. */
function past(context: SentenceContext, value: string): boolean {
  const { value: published } = context.article.published;
  return /^\d{4}(?:-\d{2})?$/.test(value) && (published === '' || value.slice(0, 4) < published.slice(0, 4));
}

function future(pieces: readonly Piece[], { from, to }: Match): boolean {
  return pieces.slice(from, to).some(({ word }) => /^(?:re\w{0,2}construite?|rebuilt|reopened|rouverte?|ne|n'|pas|not|never|jamais|sera|seront|partly|partiellement)$/.test(word));
}
