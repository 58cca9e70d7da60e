import type { SentenceContext } from '../../context.ts';
import type { Claim, Mention, Timex } from '../../facts.ts';
import { skeletonOf, type Piece } from '../../skeleton.ts';
import { adverb } from '../acts.ts';
import { auxiliaries, dateAfter, dateBefore } from '../dating.ts';
import { makeClaim, type Family } from '../family.ts';
import { referent } from '../referents.ts';
import { dateValue, entityValue } from '../value.ts';
import { actorAfter, actorBefore, neighbourOf, type Actor } from './actor.ts';
import { deedsOf, smallWords, type Deed } from './verbs.ts';
import { deedWords } from './lexicon.ts';

/**
 * The general pattern for what is done: when (`sold`), where (`sold-place`) and by whom (`sold-by`) something happened, whatever
 * the verb: *vendu en 2019 à Lyon par X*, *its sale on Monday*. The attribute is the class of the verb or noun, so that *racheter* and *acquérir*
 * meet. These readings are not sure enough to warn.
 */
export const deeds: Family = (context) => deedsOf(context).flatMap((deed) => [...dated(context, deed), ...placed(context, deed), ...left(context, deed), ...done(context, deed)]);

function dated(context: SentenceContext, deed: Deed): Claim[] {
  const { pieces } = skeletonOf(context);
  const words = deedWords(context.facts.paragraph.language);
  const ahead = pieces[deed.at - 1]?.word === '(' ? undefined : dateBefore(pieces, deed.at, words);
  const date = dateAfter(pieces, deed.at) ?? (ahead && !countedFrom(context, ahead) ? ahead : undefined);
  const piece = pieces[deed.at];
  if (!date || !piece || otherDeedBetween(context, deed, date)) return [];
  const subject = subjectOf(context, deed);
  if (!subject) return [];
  const span = { start: Math.min(piece.start, date.start), end: Math.max(piece.end, date.end) };
  return [makeClaim(context, { family: 'deeds', attribute: deed.deed, span, subject: subject.who, value: dateValue(date), ...certainty(deed), confidence: confidence(deed, subject) - (date.start < piece.start ? 0.1 : 0) })];
}

/** *Quatre jours après l'explosion*: the day is not that of the explosion. */
function countedFrom({ facts }: SentenceContext, { start, end }: Timex): boolean {
  return /(?:après|avant|plus tard|after|before|later)$/iu.test(facts.paragraph.text.slice(start, end)) || /^\s(?:après|avant|after|before)\s/iu.test(facts.paragraph.text.slice(end, end + 8));
}

/** True if another deed stands between this one and the date, or behind the date and closer to it: the date is its. */
function otherDeedBetween(context: SentenceContext, deed: Deed, date: Timex): boolean {
  const { pieces } = skeletonOf(context);
  const at = pieces.findIndex(({ filler }) => filler?.kind === 'timex' && filler.of === date);
  return deedsOf(context).some((other) => other !== deed && Math.min(deed.at, at) < other.at && other.at < Math.max(deed.at, at));
}

function placed(context: SentenceContext, deed: Deed): Claim[] {
  const { pieces } = skeletonOf(context);
  const place = placeAfter(pieces, deed.at);
  const piece = pieces[deed.at];
  const subject = place && subjectOf(context, deed);
  // Where people are born has a family of its own.
  if (!piece || !place || !subject || (deed.deed === 'born' && subject.who.id.startsWith('person:'))) return [];
  return [makeClaim(context, { family: 'deeds', attribute: `${deed.deed}-place`, span: { start: piece.start, end: place.end }, subject: subject.who, value: entityValue(referent(place)), ...certainty(deed), confidence: confidence(deed, subject) - 0.1 })];
}

function placeAfter(pieces: readonly Piece[], at: number): Mention | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + 7); i++) {
    const piece = pieces[i];
    const filler = piece?.filler;
    if (!piece || /^[,;.:()«»“”"]$/.test(piece.word) || /^(?:qui|que|et|and|par|by)$/.test(piece.word)) return undefined;
    if (filler?.kind !== 'mention') continue;
    const [before, article] = [pieces[i - 1]?.word ?? '', pieces[i - 2]?.word ?? ''];
    return filler.of.type === 'place' && (locative.test(before) || (/^(?:la|le|les|l'|the)$/.test(before) && locative.test(article))) ? filler.of : undefined;
  }
  return undefined;
}

const locative = /^(?:à|au|aux|en|dans|in|at|near)$/;

/** Where somebody set out from: *partie de la place X*, *left X*. */
function left(context: SentenceContext, deed: Deed): Claim[] {
  if (deed.deed !== 'departed') return [];
  const { pieces } = skeletonOf(context);
  const piece = pieces[deed.at];
  const subject = subjectOf(context, deed);
  const at = pieces.findIndex(({ filler }, i) => i > deed.at && i < deed.at + 7 && filler?.kind === 'mention' && filler.of.type === 'place' && pieces.slice(Math.max(deed.at + 1, i - 4), i).some(({ word }) => from.test(word)));
  const place = pieces[at]?.filler;
  if (!piece || !subject || place?.kind !== 'mention') return [];
  return [makeClaim(context, { family: 'deeds', attribute: 'departed-from', span: { start: piece.start, end: place.of.end }, subject: subject.who, value: entityValue(referent(place.of)), ...certainty(deed), confidence: confidence(deed, subject) - 0.1 })];
}

const from = /^(?:de|d'|du|des|from|depuis)$/;

/** Who did it: behind *par*, *by*, or the name before an active verb. */
function done(context: SentenceContext, deed: Deed): Claim[] {
  const { pieces } = skeletonOf(context);
  const piece = pieces[deed.at];
  if (!piece || !authored.has(deed.deed)) return [];
  const by = agentAfter(pieces, deed.at, smallWords(context.facts.paragraph.language).prepositions);
  if (by) return agentClaim(context, deed, by, deed.mood === 'noun' ? actorAfter(context, deed.at) : subjectOf(context, deed));
  if (deed.passive || deed.mood === 'noun' || /^(?:est|sont|était|étaient)$/.test(pieces[deed.at - 1]?.word ?? '')) return [];
  const before = actorBefore(context, deed.at);
  const mention = before?.named ? mentionBefore(context, deed.at, before.who.id) : undefined;
  return mention && mention.type !== 'place' ? agentClaim(context, deed, mention, actorAfter(context, deed.at)) : [];
}

function agentClaim(context: SentenceContext, deed: Deed, by: Mention, of: Actor | undefined): Claim[] {
  const piece = skeletonOf(context).pieces[deed.at];
  if (!piece || !of || of.who.id === by.id) return [];
  const span = { start: Math.min(piece.start, by.start), end: Math.max(piece.end, by.end) };
  return [makeClaim(context, { family: 'deeds', attribute: `${deed.deed}-by`, span, subject: of.who, value: entityValue(referent(by)), ...certainty(deed), confidence: confidence(deed, of) - 0.05 })];
}

function agentAfter(pieces: readonly Piece[], at: number, prepositions: ReadonlySet<string>): Mention | undefined {
  const by = pieces.slice(at + 1, at + 6).findIndex(({ word }) => word === 'par' || word === 'by');
  if (by < 0) return undefined;
  for (let i = at + 2 + by; i < at + 8 + by; i++) {
    const piece = pieces[i];
    if (!piece || /^[,;.:()]$/.test(piece.word) || (piece.filler === undefined && i > at + 2 + by && prepositions.has(piece.word))) return undefined;
    if (piece.filler?.kind === 'mention') return piece.filler.of.type === 'place' ? undefined : piece.filler.of;
    if (piece.filler) return undefined;
  }
  return undefined;
}

function mentionBefore(context: SentenceContext, at: number, id: string): Mention | undefined {
  return skeletonOf(context).pieces.slice(0, at).findLast(({ filler }) => filler?.kind === 'mention' && filler.of.id === id)?.filler?.of as Mention | undefined;
}

function subjectOf(context: SentenceContext, deed: Deed): Actor | undefined {
  if (deed.mood === 'noun') return ownerAfter(context, deed.at) ?? possessed(context, deed.at);
  const { pieces } = skeletonOf(context);
  if (deed.mood === 'participle' && deed.at <= 1) return actorAfter(context, commaAfter(pieces, deed.at));
  const before = pieces[deed.at - 1]?.word ?? '';
  const plain = deed.mood === 'participle' && before !== ',' && !auxiliaries.has(before) && !adverb(before) ? neighbourOf(context, deed.at) : undefined;
  return plain ?? actorBefore(context, deed.at) ?? (before === ',' ? neighbourOf(context, deed.at) : undefined) ?? { who: { id: 'noun:it', name: '' }, named: false };
}

/** The comma that ends a participle at the head of its sentence (*Lancé en 2016, le chantier …*), else its own place. */
function commaAfter(pieces: readonly Piece[], at: number): number {
  const comma = pieces.slice(at, at + 12).findIndex(({ word }) => word === ',');
  return comma < 0 ? at : at + comma;
}

/** *la fermeture de l'usine*, *the sale of the plant*: what stands behind the preposition. */
function ownerAfter(context: SentenceContext, at: number): Actor | undefined {
  const { pieces } = skeletonOf(context);
  return /^(?:de|d'|du|des|of)$/.test(pieces[at + 1]?.word ?? '') ? actorAfter(context, /^(?:du|des)$/.test(pieces[at + 1]?.word ?? '') ? at : at + 1) : undefined;
}

/** *sa fermeture*, *its sale*: of what is spoken of. */
function possessed(context: SentenceContext, at: number): Actor | undefined {
  return /^(?:sa|son|ses|its|his|her|their|leur)$/.test(skeletonOf(context).pieces[at - 1]?.word ?? '') ? { who: { id: 'noun:it', name: '' }, named: false } : undefined;
}

function certainty({ mood }: Deed): { certainty?: 'planned' } {
  return mood === 'future' ? { certainty: 'planned' } : {};
}

function confidence({ mood }: Deed, { named }: Actor): number {
  return (mood === 'noun' ? 0.45 : 0.55) + (named ? 0.1 : 0);
}

/** Deeds of which it is told who did them. */
const authored: ReadonlySet<string> = new Set('killed signed opened launched attacked published adopted built dissolved acquired sold founded discovered announced won restored owned dismissed hired led piloted financed designed written authorised banned rejected claimed filed named stolen delivered tested'.split(' '));
