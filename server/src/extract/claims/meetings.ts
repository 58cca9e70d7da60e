import { contains } from '../../base/span.ts';
import type { SentenceContext } from '../context.ts';
import type { Claim, Mention } from '../facts.ts';
import { rankOf } from '../ordinals.ts';
import { findAll, pattern, type Match, type Pattern } from '../pattern.ts';
import { skeletonOf } from '../skeleton.ts';
import { folded, isStopword } from '../words.ts';
import { eventAround } from './event.ts';
import { makeClaim, type Family, type Referent } from './family.ts';
import { isText, referent } from './referents.ts';
import { countValue, dateValue } from './value.ts';

/**
 * Who met whom and when (`met`), and the how-many-eth meeting it is within its window (`meeting-count`): *pour la deuxième fois en
 * deux mois*, *la quatrième rencontre depuis l'invasion*. Counts of different windows do not compare.
 */
export const meetings: Family = (context) => {
  const skeleton = skeletonOf(context);
  return [...findAll(counts, skeleton).flatMap((match) => countOf(context, match)), ...findAll(dates, skeleton).flatMap((match) => dateOf(context, match))];
};

const WINDOW = "(?:{W0-9}(?: [–—,-])?(?: (?<window>en {D}|in {D}|depuis (?:{T}|(?:l'|la|le|les|son|sa|leur) {W}|{W})|since (?:{T}|(?:the|its|his|their) {W}|{W}))))?";

const counts: readonly Pattern[] = [
  pattern(`(?<rank>{W}) (?<what>rencontre|entrevue|entretien|tête-à-tête|meeting|talks|encounter)${between()}${WINDOW}`),
  pattern(`(?<what>se rencontrent|se rencontreront|se sont rencontrés|se sont vus|se voient|se verront|met|meet|will meet|have met)(?:{W0-4}) (?:pour|for) (?:la|the|a) (?<rank>{W}) (?:fois|time)${WINDOW}`),
  pattern(`(?:la|the) (?<rank>{W}) (?:fois|time) (?:que|qu'|that)?(?:(?: {W}| {P}| ,){1,9}) (?<what>se rencontrent|se rencontrent|se voient|se retrouvent|meet|have met|met)${WINDOW}`),
];

function between(): string {
  return '(?: (?:entre|between|of|de|with|avec)(?: {W}){0,6} {P}(?:(?: {W}){0,6} (?:et|and|avec|with)(?: {W}){0,6} {P})?)?(?: [–—-](?: [^\\s;.()–—]{1,30}){1,12} [–—-])?';
}

const dates: readonly Pattern[] = [
  pattern("(?:se (?:sont|étaient) (?:rencontrés|vus|entretenus|parlé)|s' (?:étaient|étaient déjà) (?:rencontrés|vus)|s'étaient (?:rencontrés|vus)|se (?:rencontreront|verront|retrouveront|rencontrent)|met|will meet)(?: pour la dernière fois| brièvement| en tête-à-tête| for the last time)?(?:(?: (?:à|en|au|in|at)(?: the)? {L})?(?: ,)?){0,2}(?:{W0-3}) (?<when>{T})"),
  pattern("(?:rencontre|entrevue|entretien|tête-à-tête|meeting)(?: (?:prévue?|planned))? (?:entre|avec|de|between|with|of)(?: {W}){0,5} {P}(?:(?: {W}){0,5} (?:et|and)(?: {W}){0,5} {P})?(?:{W0-3}) (?:en |le |in |on )?(?<when>{T})"),
];

function countOf(context: SentenceContext, match: Match): Claim[] {
  const rank = rankOf(match.words('rank'));
  const pair = rank === undefined ? undefined : pairOf(context, match);
  const span = match.span('rank');
  if (rank === undefined || !pair || !span) return [];
  const window = windowOf(context, match);
  const [subject, object] = pair;
  const event = eventAround(context, match);
  return [
    makeClaim(context, {
      family: 'meetings',
      attribute: 'meeting-count',
      span: { start: span.start, end: match.span('window')?.end ?? match.span('what')?.end ?? match.end },
      subject,
      object,
      value: countValue(rank),
      scope: window === undefined ? {} : { window },
      ...(event ? { event: event.id } : {}),
      confidence: window === undefined ? 0.5 : 0.75,
    }),
  ];
}

function dateOf(context: SentenceContext, match: Match): Claim[] {
  const when = match.timex('when');
  const pair = pairOf(context, match);
  if (!when?.earliest || !pair) return [];
  const [subject, object] = pair;
  const last = context.facts.paragraph.text.slice(match.start, match.end).includes('dernière fois') ? { qualifier: 'last' } : {};
  return [makeClaim(context, { family: 'meetings', attribute: 'met', span: match, subject, object, value: dateValue(when), scope: last, confidence: 0.7 })];
}

/** `in:P2M` for *en deux mois*, `since:invasion` for *depuis l'invasion*, `since:2020` for *depuis 2020*. */
function windowOf(context: SentenceContext, match: Match): string | undefined {
  const words = match.words('window');
  if (words === '') return undefined;
  const content = words.split(' ').map((word) => folded(word)).find((word) => word !== 'depuis' && word !== 'since' && word.length > 2 && !isStopword(word) && !word.startsWith('<'));
  if (words.startsWith('depuis') || words.startsWith('since')) return `since:${content ?? 'date'}`;
  const range = match.span('window');
  const length = range && context.timexes.find((timex) => timex.type === 'DURATION' && contains(range, timex));
  return length ? `in:${length.value}` : undefined;
}

/** Two people of a meeting, in a stable order: those inside the words, else the last two persons named before, in the sentence or the article. */
function pairOf(context: SentenceContext, match: Match): readonly [Referent, Referent] | undefined {
  const persons = context.mentions.filter((mention) => mention.type === 'person');
  const inside = distinct(persons.filter((mention) => mention.start >= match.start && mention.end <= match.end));
  const before = distinct(persons.filter((mention) => mention.end <= match.start));
  const found = inside.length >= 2 ? inside.slice(0, 2) : inside.length === 1 ? distinct([...inside, ...before.slice(-1)]) : before.length >= 2 ? before.slice(-2) : distinct([...before, ...persons]).slice(0, 2);
  const pair = found.length === 2 ? found : mainPair(context);
  const [a, b] = pair.map(referent).sort((x, y) => (x.id < y.id ? -1 : 1));
  return a && b ? [a, b] : undefined;
}

/** *les deux dirigeants*: the two people named most before. */
function mainPair(context: SentenceContext): Mention[] {
  const counts = new Map<string, { mention: Mention; count: number }>();
  for (const facts of context.article.paragraphs) {
    if (facts.start > context.facts.start) break;
    if (!isText(facts)) continue;
    for (const mention of facts.mentions) {
      if (mention.type !== 'person' || (facts === context.facts && mention.start >= context.sentence.start)) continue;
      counts.set(mention.id, { mention, count: (counts.get(mention.id)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, 2).map(({ mention }) => mention);
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => mentions.findIndex(({ id }) => id === mention.id) === i);
}
