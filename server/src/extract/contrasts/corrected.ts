import { quantityValue } from '../claims/counts.ts';
import type { ArticleContext, SentenceContext } from '../context.ts';
import type { Contrast, Quantity, Side } from '../facts.ts';
import { sentencesOf } from '../sentences.ts';
import { skeletonOf, type Piece } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';

/**
 * What a text takes back: *25 000 et non 45 000*, *non pas vingt et un canons, mais vingt-six*, *12,090, not 12,400*; *we wrote last week that it had 21
 * rounds: it has 22*. The first side is the old value, the second the one that the text stands by.
 */
export function correctedValues(article: ArticleContext): Contrast[] {
  const found: Contrast[] = [];
  for (const facts of article.paragraphs) {
    if (facts.paragraph.kind !== 'body' && facts.paragraph.kind !== 'standfirst') continue;
    const sentences = sentencesOf(article, facts);
    for (const [i, context] of sentences.entries()) {
      if ((context.classes & CUE) === 0) continue;
      found.push(...inOne(context));
      const next = sentences[i + 1];
      // What somebody quoted once said is no error of the text; *as we reported* ends a correction.
      if (context.quotes.length === 0 && own.test(textOf(context)) && !ending.test(textOf(context))) found.push(...takenBack(context, next));
    }
  }
  return found;
}

const CUE = wordClass((lower) => /^(?:non|not|wrote|gave|said|version|versions|écrivions|indiquions|annoncions|écrit|wrong|erronée?|fausse|faux|erreur|tort)$/.test(lower));

/** Words of a text that speaks of an error of its own. */
const own = /\b(?:we (?:wrongly |incorrectly |mistakenly )?(?:wrote|gave|said|reported|stated)|(?:an earlier|a previous|an? older) version|nous (?:écrivions|indiquions|annoncions|avons écrit|avions écrit|avons indiqué)|(?:précédente|première) version|version (?:précédente|antérieure)|(?:figure|number|chiffre) [^.]{0,60}(?:was wrong|était (?:faux|erroné)))/iu;

const ending = /\b(?:as we|comme nous)\b/iu;

/** Pieces between the two figures. */
const REACH = 7;

function inOne(context: SentenceContext): Contrast[] {
  const { pieces } = skeletonOf(context);
  return pieces.flatMap((piece, at) => {
    const one = quantityOf(piece);
    if (!one) return [];
    const next = pieces.findIndex((other, i) => i > at && i <= at + REACH && other.filler?.kind === 'quantity');
    const two = quantityOf(pieces[next]);
    if (!two || !ofOneThing(one, two)) return [];
    const between = ` ${pieces.slice(at + 1, next).map(({ word }) => word).join(' ')} `;
    if (/^(?: \S+){0,2} ?,? (?:et|and)? ?(?:non|not)(?: pas| à| a| de)? $/u.test(between)) return [{ a: sideOf(context, two), b: sideOf(context, one), corrects: true as const }];
    const denied = /(?:^| )(?:non pas|not)$/.test(pieces.slice(Math.max(0, at - 2), at).map(({ word }) => word).join(' '));
    return denied && /, (?:mais|but) $/.test(between) ? [{ a: sideOf(context, one), b: sideOf(context, two), corrects: true as const }] : [];
  });
}

/** The error of a text, and what it says instead: two figures, else the two sentences. */
function takenBack(context: SentenceContext, next: SentenceContext | undefined): Contrast[] {
  const [first, second] = context.quantities;
  const instead = second ?? next?.quantities[0];
  const where = second ? context : next;
  if (first && instead && where && ofOneThing(first, instead)) return [{ a: sideOf(context, first), b: sideOf(where, instead), corrects: true }];
  if (!next || next.sentence.end - next.sentence.start > LONGEST || context.sentence.end - context.sentence.start > LONGEST) return [];
  return [{ a: sentenceOf(context), b: sentenceOf(next), corrects: true }];
}

const LONGEST = 220;

function quantityOf(piece: Piece | undefined): Quantity | undefined {
  return piece?.filler?.kind === 'quantity' ? piece.filler.of : undefined;
}

function ofOneThing(one: Quantity, two: Quantity): boolean {
  return one.unit === two.unit && one.stated !== two.stated && (one.noun === undefined || two.noun === undefined || one.noun === two.noun);
}

const textOf = ({ facts, sentence }: SentenceContext): string => facts.paragraph.text.slice(sentence.start, sentence.end);

function sideOf({ facts, sentence }: SentenceContext, quantity: Quantity): Side {
  return { start: facts.start + quantity.start, end: facts.start + quantity.end, value: quantityValue(quantity), counted: quantity.unit ?? quantity.noun ?? 'number', sentence: { start: facts.start + sentence.start, end: facts.start + sentence.end } };
}

function sentenceOf(context: SentenceContext): Side {
  const { facts, sentence } = context;
  const span = { start: facts.start + sentence.start, end: facts.start + sentence.end };
  return { ...span, value: { kind: 'text', value: textOf(context).trim().slice(0, 80) }, sentence: span };
}
