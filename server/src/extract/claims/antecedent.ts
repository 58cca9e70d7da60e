import type { ParagraphFacts, SentenceContext } from '../context.ts';
import type { EntityType, Mention } from '../facts.ts';
import type { Piece } from '../skeleton.ts';
import type { Referent } from './family.ts';
import { isPersonNoun } from './people.ts';
import { isText, mainEntity, referent } from './referents.ts';

/** Of whom something is told; `named` where the sentence names him. */
export interface Bearer {
  readonly who: Referent;
  readonly named: boolean;
}

/**
 * Whom a pronoun, or a noun that points back (*ce fils de mineur*, *the defendant*), stands for at a sentence: the one person named before it in its
 * paragraph or, where that names none, in the one before; of several, whom the text is about; for *it*, or where nobody is named, the one body or thing.
 */
export function antecedentOf(context: SentenceContext, pronoun: string): Referent | undefined {
  if (neutral.test(pronoun)) return onlyOne(context, things);
  return onlyOne(context, people) ?? (either.test(pronoun) && !namesAny(context, people) ? onlyOne(context, things) : undefined);
}

/**
 * The person of whom the participle or verb at piece `at` tells: named before it in its clause or in front of its apposition (*X, né à …*, *X, qui est né …*), named behind
 * the comma that closes it at the head of a sentence (*Né à …, X …*), or meant by a pronoun or noun there. Undefined beside somebody's kin (*dont le père est né …*).
 */
export function personOf(context: SentenceContext, pieces: readonly Piece[], at: number): Bearer | undefined {
  // *Le natif de X*: a noun of its own.
  if (/^(?:le|la|the)$/.test(pieces[at - 1]?.word ?? '')) return resolved(context, 'he');
  const first = pieces.findIndex(({ filler, word }) => filler?.kind === 'mention' || pointing.test(word) || personal.test(word));
  if (first < 0 || first > at) return behindComma(context, pieces, at);
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const piece = pieces[i];
    const word = piece?.word ?? '';
    if (!piece || ends.test(word)) return undefined;
    if (kin.test(word)) return pointing.test(pieces[i - 1]?.word ?? '') ? resolved(context, 'he') : undefined;
    if (personal.test(word)) return resolved(context, word);
    if (piece.filler?.kind === 'mention' && piece.filler.of.type === 'person') return kin.test(pieces.slice(Math.max(0, i - 3), i).find((one) => kin.test(one.word))?.word ?? '') ? undefined : { who: referent(piece.filler.of), named: true };
    if (pointing.test(word)) return pieces.slice(i + 1, i + 4).some((one) => isPersonNoun(one.word) || kin.test(one.word)) ? resolved(context, 'he') : undefined;
  }
  return undefined;
}

/** Of a participle that opens its sentence, whoever follows one of its commas; of a sentence that is nothing else, whoever was spoken of. */
function behindComma(context: SentenceContext, pieces: readonly Piece[], at: number): Bearer | undefined {
  for (let i = at + 1; i < Math.min(pieces.length, at + FAR); i++) {
    if (pieces[i]?.word !== ',') continue;
    const next = pieces.slice(i + 1, i + 5);
    if (next[0] && personal.test(next[0].word)) return resolved(context, next[0].word);
    const named = next.findIndex(({ filler }) => filler?.kind === 'mention' && filler.of.type === 'person');
    const filler = next[named]?.filler;
    if (filler?.kind === 'mention' && !next.slice(0, named).some(({ word }) => inside.test(word))) return { who: referent(filler.of), named: true };
    if (next[0] && definite.test(next[0].word)) return next.slice(1, 3).some(({ word }) => isPersonNoun(word)) ? resolved(context, 'he') : undefined;
  }
  return at <= 1 ? resolved(context, 'he') : undefined;
}

function resolved(context: SentenceContext, word: string): Bearer | undefined {
  const who = antecedentOf(context, word);
  return who?.id.startsWith('person:') ? { who, named: false } : undefined;
}

function onlyOne(context: SentenceContext, types: readonly EntityType[]): Referent | undefined {
  const [here, above] = near(context);
  for (const mentions of [here, above]) {
    const found = new Map(mentions.flatMap((mention) => (types.includes(mention.type) ? [[mention.id, mention] as const] : [])));
    const main = found.size > 1 && types.includes('person') ? mainEntity(context.article, 'person') : undefined;
    if (found.size > 1) return main && found.has(main.id) ? main : undefined;
    const [one] = found.values();
    if (one) return referent(one);
  }
  return undefined;
}

function namesAny(context: SentenceContext, types: readonly EntityType[]): boolean {
  return near(context).some((mentions) => mentions.some(({ type }) => types.includes(type)));
}

/** The mentions before a sentence in its paragraph, and those of the paragraph before it. */
function near({ article, facts, sentence }: SentenceContext): [Mention[], readonly Mention[]] {
  const texts: readonly ParagraphFacts[] = article.paragraphs;
  const above = texts[texts.indexOf(facts) - 1];
  return [facts.mentions.filter(({ end }) => end <= sentence.start), above && isText(above) ? above.mentions : []];
}

/** Pieces between a verb and the name of its subject. */
const REACH = 14;
/** Pieces behind a participle at the head of its sentence in which the subject comes. */
const FAR = 32;
const people: readonly EntityType[] = ['person'];
const things: readonly EntityType[] = ['organization', 'product'];
const definite = /^(?:le|la|l'|ce|cet|cette|the|this)$/;
const inside = /^(?:par|de|d'|du|des|à|avec|chez|que|qu'|où|by|of|with|to|from|where)$/;
const neutral = /^(?:it|its)$/;
const either = /^(?:il|elle|-t-il|-t-elle)$/;
const personal = /^(?:il|elle|he|she|-t-il|-t-elle)$/;
const pointing = /^(?:ce|cet|cette|this|that)$/;
const ends = /^[;.:()«»“”"]$/;
const kin = /^(?:père|mère|parents?|fils|fille|frère|sœur|soeur|mari|épouse|époux|femme|grand-père|grand-mère|oncle|tante|cousine?|famille|father|mother|parents?|son|daughter|brother|sister|husband|wife|grandfather|grandmother|uncle|aunt|cousin|family)$/;
