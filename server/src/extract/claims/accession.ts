import type { Span } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim, ClaimValue, Mention, Timex } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { readList, type List } from './list.ts';
import { organizationAround } from './organization.ts';
import { mainEntity, referent } from './referents.ts';
import { dateValue } from './value.ts';

/**
 * Who joined what, and when: *l'ajout de A et B en 2017, de C en 2023* gives one claim for each member; *C, dernier entrant en
 * 2021*; *A a rejoint l'organisation en 2004*. An accession needs its object, the organisation.
 */
export const accession: Family = (context) => {
  const found = [...fromNouns(context), ...fromVerbs(context), ...fromAppositions(context)];
  return found.filter((claim, i) => found.findIndex((other) => other.subject === claim.subject && other.start < claim.end && claim.start < other.end) === i);
};

const joiningNoun = pattern(
  "(?<noun>ajout|adhésion|entrée|arrivée|admission|intégration|accession|venue|élargissement|addition|admission|entry|membership|joining)(?: (?:officielle?s?|pleine|récente|définitive|successive))?(?<plan> (?:prévue|annoncée|attendue|prochaine|future|planned|expected))? (?:de l'|de la|du|des|de|d'|à|of|of the|by)",
);
const membership = pattern("(?:membres?|adhésions?|adhérents?|organisation|union|alliance|bloc|club|groupe|pacte|members?|membership|accession|bloc|organi[sz]ation)");

function fromNouns(context: SentenceContext): Claim[] {
  const skeleton = skeletonOf(context);
  return joiningNoun(skeleton).flatMap((match) => {
    const list = readList(skeleton.pieces, match.to);
    const about = membership(skeleton).length > 0 || /adh|access|admi|memb/.test(match.words('noun'));
    const object = about ? organizationAround(context, match.from) : undefined;
    if (!object) return [];
    const planned = match.words('plan') !== '' ? ({ certainty: 'planned' } as const) : {};
    return list.members.flatMap((member) => {
      if (!canJoin(member.mention, object)) return [];
      if (member.timex) return [joined(context, member.mention, object, member.timex, memberSpan(skeleton.pieces, member, list), 0.9, planned.certainty)];
      return planned.certainty ? [expected(context, member.mention, object, match)] : [];
    });
  });
}

/** *de l'Iran en 2023*: from the determiner of a member to its date, or the name alone where others stand between. */
function memberSpan(pieces: readonly Piece[], member: List['members'][number], list: List): Span {
  const date = member.timexAt ?? member.at;
  const first = pieces[Math.min(member.from, date)];
  const between = list.members.some((other) => other.at > member.at && other.at < date);
  const last = pieces[Math.max(date, member.at)];
  const own = pieces[member.at];
  if (!first || !last || !own) return member.mention;
  // A date shared by several members stands after the last of them; the earlier ones reach to it over the others.
  return { start: between ? own.start : first.start, end: last.end };
}

const HAD = "(?:(?:a|ont|avait|avaient|est|sont|était|étaient|s'est|se sont|has|have|had|was|were)(?: (?:officiellement|également|aussi|ensuite|finalement|récemment|bien|officially|formally|also|only))? )";
const JOINED = "(?:rejointe?s?|intégrée?s?|adhéré|entrée?s?|devenue?s?(?: {W}){0,4} (?:membres?|pays membres?)|admise?s?|accueillie?s?|joined|became(?: {W}){0,4} members?|become(?: {W}){0,4} members?|acceded|admitted|entered)";
const INTO = "(?: (?:à part entière|permanents?))?(?: (?:à|au|aux|dans|de|du|d'|au sein de|to|into|of|the|of the|as))?(?: (?:l'|la|le|les|cette|ce|the|leur|son))?";

const joiningVerbs: readonly Pattern[] = [
  pattern(`(?:(?<who>{M})|qui|which|who){I} (?:y |l' |la |les )?${HAD}?${JOINED}(?<rest>${INTO}(?:{W0-4})(?: {M})?)(?:{W0-3}) (?<prep>en |in |on |le |depuis |since |au )?(?<when>{T})`),
  pattern(`(?<prep>en |in |le |on |au )?(?<when>{T})(?: ,)?(?:{W0-3}) (?<who>{M}) ${HAD}?${JOINED}(?<rest>${INTO}(?:{W0-3})(?: {M})?)`),
  pattern("(?<who>{M})(?: ,)?(?:{W0-3}) (?:membres?|adhérente?s?|member)(?<rest>(?: à part entière| permanente?s?| fondateurs?)?(?: (?:de l'|de l'|de la|du|des|de|d'|of the|of) (?:{M}|{W}))?) (?<prep>depuis |since |en )(?<when>{T})"),
];

function fromVerbs(context: SentenceContext): Claim[] {
  const skeleton = skeletonOf(context);
  return findAll(joiningVerbs, skeleton).flatMap((match) => {
    const when = match.timex('when');
    const who = match.mention('who') ?? antecedent(skeleton.pieces, match.from);
    const object = objectOf(context, skeleton.pieces, match, who);
    if (!when || !who || !object) return [];
    const members = coordinated(skeleton.pieces, who);
    return members.filter((member) => canJoin(member, object)).map((member) => joined(context, member, object, when, { start: Math.min(match.start, member.start), end: match.end }, 0.85));
  });
}

/** The organisation of a joining verb: named in the clause, or pointed to by *l'*, *y*, *l'organisation*. */
function objectOf(context: SentenceContext, pieces: readonly Piece[], match: Match, who: Mention | undefined): Referent | undefined {
  for (let i = match.from; i < match.to; i++) {
    const filler = pieces[i]?.filler;
    if (filler?.kind === 'mention' && filler.of.type === 'organization' && filler.of.id !== who?.id) return referent(filler.of);
  }
  const words = ` ${pieces.slice(match.from, match.to).map((piece) => piece.word).join(' ')} `;
  // A place or a person after the verb is what was joined: not a membership (*a rejoint Paris*).
  if (/ (?:rejointe?s?|joined) (?:[^<]{0,12})<[lpx]/.test(words)) return undefined;
  return / (?:organisation|union|alliance|bloc|groupe|club|institution|association|fédération|coalition|ligue|parti|organi[sz]ation|bloc|group|alliance|membres?|members?|l'|y) /.test(words)
    ? organizationAround(context, match.from)
    : alone(context, who, words);
}

/** *Finland, which joined in 2023*: of a country nothing is told that it joins but the organisation that the text is about. */
function alone(context: SentenceContext, who: Mention | undefined, words: string): Referent | undefined {
  return who?.type === 'place' && / (?:joined|adhéré|acceded) (?:en|in|on|le|<t)/.test(words) ? mainEntity(context.article, 'organization') : undefined;
}

const APPOSITION = pattern(
  "(?<who>{M}) (?:, |\\( )(?:le |la |les |l' |son |sa |leur |the |its |their )?(?:derniers?|dernières?|nouvel|nouveau|nouvelle|nouveaux|plus récente?|plus récent|dixième|latest|newest|most recent|last)(?: (?:pays|état|membre|arrivée?|entrante?|venue?|adhérente?|recrue|member|entrant|arrival|addition|country))?(?: (?:membre|entrant|arrivé|venu|adhérent|to join|member))?(?: (?:à l'|de l'|du|of the|of) (?:{M}|{W}))?(?: à (?:rejoindre|adhérer|entrer)| à avoir (?:rejoint|adhéré))? (?<prep>en |depuis |in |since |le |on )(?<when>{T})",
);

function fromAppositions(context: SentenceContext): Claim[] {
  const skeleton = skeletonOf(context);
  return APPOSITION(skeleton).flatMap((match) => {
    const who = match.mention('who');
    const when = match.timex('when');
    const object = who && (organizationAround(context, match.from) ?? mainEntity(context.article, 'organization'));
    return who && when && object && canJoin(who, object) ? [joined(context, who, object, when, match, 0.9)] : [];
  });
}

function joined(context: SentenceContext, member: Mention, object: Referent, when: Timex, span: Span, confidence: number, certainty?: Claim['certainty']): Claim {
  return makeClaim(context, { family: 'accession', attribute: 'joined', span, subject: referent(member), object, value: dateValue(when), confidence, ...(certainty ? { certainty } : {}) });
}

/** An accession announced without a date: it lies after the article. */
function expected(context: SentenceContext, member: Mention, object: Referent, match: Match): Claim {
  const value: ClaimValue = { kind: 'date', value: 'FUTURE_REF', earliest: context.article.published.granularity === 'day' ? context.article.published.value : null, latest: null };
  return makeClaim(context, { family: 'accession', attribute: 'joined', span: { start: match.start, end: member.end }, subject: referent(member), object, value, certainty: 'planned', confidence: 0.6 });
}

/** The name that *qui* or *which* stands for: directly before it, at most a comma between. */
function antecedent(pieces: readonly Piece[], at: number): Mention | undefined {
  const filler = pieces[at - 1]?.filler ?? (pieces[at - 1]?.word === ',' ? pieces[at - 2]?.filler : undefined);
  return filler?.kind === 'mention' ? filler.of : undefined;
}

/** *A et B* where B stands before the verb: both. */
function coordinated(pieces: readonly Piece[], last: Mention): Mention[] {
  const at = pieces.findIndex((piece) => piece.filler?.of === last);
  for (let from = Math.max(0, at - 12); from < at; from++) {
    if (pieces[from]?.filler?.kind !== 'mention') continue;
    const list = readList(pieces, from);
    if (list.members.some((member) => member.mention === last)) return list.members.filter((member) => member.mention.type === last.type && member.at <= at).map((member) => member.mention);
  }
  return [last];
}

function canJoin(member: Mention, object: Referent): boolean {
  return member.id !== object.id && member.type !== 'event';
}
