import type { SentenceContext } from '../../context.ts';
import type { Claim } from '../../facts.ts';
import type { Piece } from '../../skeleton.ts';
import type { Referent } from '../family.ts';
import { referent } from '../referents.ts';
import { subjectOf } from '../subject.ts';
import { bareAt, claim, onePersonBefore, yearsAt } from './years.ts';

/** What a verb says of somebody's age: *elle avait 83 ans*, *she was 83*, *est mort à 81 ans*, *died at the age of 81*. */
export function saidOf(context: SentenceContext, pieces: readonly Piece[], at: number): Claim[] {
  const piece = pieces[at];
  if (!piece) return [];
  const years = yearsAt(pieces, at) ?? bareAt(pieces, at);
  if (years === undefined) return [];
  const who = holder(context, pieces, at) ?? dead(context, pieces, at);
  return who ? [claim(context, who.person, { years, start: who.start, end: piece.end }, who.confidence)] : [];
}

interface Holder {
  readonly person: Referent;
  readonly start: number;
  readonly confidence: number;
}

/** Whoever *is* or *has* the years; what follows must not make them years of something else (*vingt ans de métier*). */
function holder(context: SentenceContext, pieces: readonly Piece[], at: number): Holder | undefined {
  let i = at - 1;
  while (i >= 0 && light.test(pieces[i]?.word ?? '')) i--;
  const verb = pieces[i];
  if (!verb || !(context.facts.paragraph.language === 'fr' ? has : is).test(verb.word) || !closes.test(pieces[at + 1]?.word ?? '.') || isElsewhen(context)) return undefined;
  let subject = i - 1;
  while (subject >= 0 && /^(?:n'|ne|only)$/.test(pieces[subject]?.word ?? '')) subject--;
  const before = pieces[subject];
  const start = before?.start ?? verb.start;
  const confidence = past.test(verb.word) && !isMourned(context) ? UNSURE : undefined;
  if (before?.filler?.kind === 'mention') return before.filler.of.type === 'person' ? { person: referent(before.filler.of), start, confidence: confidence ?? 0.85 } : undefined;
  const one = before && pronoun.test(before.word) ? spokenOf(context, pieces, subject, start) : undefined;
  return one && { ...one, confidence: confidence ?? one.confidence };
}

/** Ages of long ago do not warn: *elle avait 19 ans*, in a story that goes back. */
const UNSURE = 0.35;
const past = /^(?:avait|aurait|was|turned)$/;

/** True where the paragraph, or the one before it, tells of a death: then an age in the past is that at death. */
function isMourned({ article, facts }: SentenceContext): boolean {
  const at = article.paragraphs.indexOf(facts);
  return article.paragraphs.slice(Math.max(0, at - 1), at + 1).some(({ paragraph }) => paragraph.tokens.some(({ lower }) => dying.test(lower)));
}

/** True for a sentence that dates itself long before the article: *en 1996, elle avait vingt-deux ans*. */
function isElsewhen({ article, timexes }: SentenceContext): boolean {
  const { value } = article.published;
  return value.length === 10 && timexes.some(({ type, latest }) => type === 'DATE' && latest !== null && Date.parse(value) - Date.parse(latest) > LONG_AGO);
}

const LONG_AGO = 60 * 86_400_000;

/** Who died at that age. */
function dead(context: SentenceContext, pieces: readonly Piece[], at: number): Holder | undefined {
  const lead = pieces.slice(Math.max(0, at - 5), at).map(({ word }) => word).join(' ');
  if (!/(?:^| )(?:à(?: l' âge (?:de|d'))?|at(?: the age of)?|aged)$/.test(lead)) return undefined;
  const verb = pieces.findLastIndex(({ word }, i) => i < at && i >= at - REACH && dying.test(word));
  if (verb < 0 || pieces.slice(verb, at).some(({ word }) => /^[;.:]$/.test(word))) return undefined;
  const person = subjectOf(context, verb, ['person'], false);
  return person && { person, start: pieces[verb]?.start ?? 0, confidence: pieces.slice(0, verb).some(({ filler }) => filler?.kind === 'mention' && filler.of.id === person.id) ? 0.8 : 0.55 };
}

/** The person that a pronoun stands for, where only one was named before, in the sentence or right before it. */
function spokenOf(context: SentenceContext, pieces: readonly Piece[], at: number, start: number): Holder | undefined {
  if (context.quotes.some((quote) => quote.start <= start && start < quote.end)) return undefined;
  const here = new Map(pieces.slice(0, at).flatMap(({ filler }) => (filler?.kind === 'mention' && filler.of.type === 'person' ? [[filler.of.id, referent(filler.of)] as const] : [])));
  const [named, ...others] = here.values();
  if (named) return others.length === 0 ? { person: named, start, confidence: 0.75 } : undefined;
  const one = onePersonBefore(context);
  return one && { person: referent(one), start, confidence: 0.75 };
}

/** Pieces between a verb of dying and the age. */
const REACH = 14;

const has = /^(?:a|avait|aurait|a-t-il|a-t-elle)$/;
const is = /^(?:is|was|turned|turns)$/;
const light = /^(?:que|only|just|now|already|then|still|alors|seulement|aujourd'hui|déjà|donc|à|peine|tout|juste)$/;
const closes = /^(?:[,.;)!?»”"–—]|et|and|old)$/;
const pronoun = /^(?:il|elle|he|she)$/;
const dying = /^(?:mort|morte|décédée?|éteinte?|disparue?|meurt|tuée?|died|dies|dead|passed|death|killed)$/;
