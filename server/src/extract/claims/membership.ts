import type { SentenceContext } from '../context.ts';
import type { Claim, Mention } from '../facts.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { makeClaim, type Family } from './family.ts';
import { readList, type List } from './list.ts';
import { organizationAround } from './organization.ts';

/**
 * Lists of members: closed (*regroupe A, B et C*, *les pays membres sont …*, *neuf pays (A, B, C)*) or open (*parmi ses membres
 * figurent …*, *notamment*). *Outre A et B, les membres sont C et D* is closed and holds all four.
 */
export const membership: Family = (context) => {
  const skeleton = skeletonOf(context);
  const triggers = [...findAll(closed, skeleton).map((match) => ({ match, isClosed: true })), ...findAll(open, skeleton).map((match) => ({ match, isClosed: false }))];
  const lists = triggers.flatMap(({ match, isClosed }) => fromTrigger(context, match, isClosed));
  return lists.filter((claim, i) => lists.findIndex((other) => other.start < claim.end && claim.start < other.end) === i);
};

const BODY = "(?:{O}|elle|il|qui|(?:cette|l'|la|le|ce) (?:organisation|institution|alliance|association|union|bloc|groupe|groupement|fédération|coalition|communauté|ligue|pacte))";
const OFFICIAL = '(?:(?: à part entière| actuels?| permanents?| fondateurs?| effectifs?| titulaires?| de plein droit)?)';

const closed: readonly Pattern[] = [
  pattern(`${BODY}{I}(?:{W0-2}) (?:regroupe|réunit|rassemble|comprend|fédère|englobe|unit|lie)(?: désormais| aujourd'hui| actuellement)?`),
  pattern(`${BODY}(?:{W0-2}) (?:composée?|constituée?|formée?)(?: désormais| aujourd'hui)? (?:de|d'|du|des|par)`),
  pattern(`${BODY}{I}(?:{W0-2}) (?:a|avait) pour(?: seuls)? membres${OFFICIAL}`),
  pattern(`(?:les|ses|leurs|dont les)(?: {Q}|{W0-1}) (?:pays|états|villes|communes|sociétés|clubs)? ?(?:membres?|adhérents)${OFFICIAL}(?: (?:de l'|de la|du|des|de|d') {O})? (?:sont|étaient)(?: désormais)?(?: ,| :)?`),
  pattern('(?:forte?|composée?)(?: {W}){0,3} de (?:{Q}|{W}) (?:pays|états|membres|nations|communes|villes) \\('),
  pattern('(?:the|its|whose) (?:{Q} |{W} )?(?:members?|member (?:states|countries|nations)) (?:are|were)(?: :)?'),
  pattern('(?:{O}|it|which|the (?:organi[sz]ation|group|bloc|alliance|union|league))(?:{W0-2}) (?:comprises|groups|unites|consists of|composed of|made up of|brings together)'),
];

const open: readonly Pattern[] = [
  pattern(`parmi (?:ses|les|leurs)(?: autres)?(?: pays| états)? membres${OFFICIAL}(?: (?:de l'|de la|du|des|de|d') {O})?(?:{W0-2})? (?:figurent?|on (?:compte|trouve)|se trouvent)(?: aussi| également)?`),
  pattern(`${BODY}(?:{W0-2}) compte(?: {W}){0,2} parmi (?:ses|leurs) membres(?: notamment)?`),
  pattern(`${BODY}{I}(?:{W0-2}) (?:regroupe|réunit|rassemble|comprend|compte|inclut)(?: {W}){0,3} notamment`),
  pattern('(?:(?:among )?(?:its|the)(?: other)? (?:members|member states)(?: (?:of|in) (?:the )?{O})? (?:include|are also)|among (?:its|the)(?: other)? members are|{O}(?:{W0-2}) (?:includes|counts))'),
];

/** Fewest members of a list that is read without a word for members in it: *réunit A et B* may be a meeting. */
const ENOUGH = 3;

function fromTrigger(context: SentenceContext, match: Match, isClosed: boolean): Claim[] {
  const pieces = skeletonOf(context).pieces;
  const list = readList(pieces, match.to);
  const organization = organizationAround(context, match.from + 1);
  const besides = besidesOf(pieces, match.from);
  const members = unique([...besides.members, ...list.members.map(({ mention }) => mention)]).filter(({ id, type }) => id !== organization?.id && (type === 'place' || type === 'organization'));
  const aboutMembers = pieces.slice(match.from, match.to).some(({ word }) => /^(?:membres?|members?|adhérents)$/.test(word));
  if (!organization || members.length < (aboutMembers ? 1 : ENOUGH)) return [];
  const complete = isClosed && !list.open && !besides.unnamed && coordinated(pieces, list);
  const first = pieces[list.members[0]?.from ?? 0];
  const span = { start: first?.start ?? match.start, end: pieces[list.to - 1]?.end ?? match.end };
  return [
    makeClaim(context, {
      family: 'membership',
      attribute: 'members',
      span,
      subject: organization,
      value: { kind: 'set', members: members.map(({ id, name }) => ({ id, name })), closed: complete },
      confidence: aboutMembers ? 0.9 : 0.75,
    }),
  ];
}

/** Members named ahead of a list: *outre la Chine et la Russie, …*; `unnamed` if the words before it name nobody (*outre les fondateurs*). */
function besidesOf(pieces: readonly Piece[], at: number): { members: Mention[]; unnamed: boolean } {
  for (let i = Math.max(0, at - 30); i < at; i++) {
    const word = pieces[i]?.word ?? '';
    const next = pieces[i + 1]?.word ?? '';
    const starts = word === 'outre' || word === 'hormis' || word === 'besides' || (word === 'en' && next === 'plus') || (word === 'in' && next === 'addition') || (word === 'apart' && next === 'from');
    if (!starts) continue;
    const list = readList(pieces, word === 'outre' || word === 'hormis' || word === 'besides' ? i + 1 : i + 2);
    return { members: list.members.map(({ mention }) => mention), unnamed: list.members.length === 0 };
  }
  return { members: [], unnamed: pieces.slice(Math.max(0, at - 1), at + 5).some(({ word }) => word === 'autres' || word === 'other') };
}

/** A complete list ends in a coordinator (*A, B et C*) or in its bracket. */
function coordinated(pieces: readonly Piece[], list: List): boolean {
  const last = list.members.at(-1);
  const before = list.members.at(-2);
  if (!last) return false;
  if (!before || ')' === pieces[list.to]?.word) return true;
  return pieces.slice(before.at + 1, last.at).some(({ word }) => word === 'et' || word === 'and' || word === 'que' || word === ')');
}

function unique(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => mentions.findIndex(({ id }) => id === mention.id) === i);
}
