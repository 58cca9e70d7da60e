import { contains, type Span } from '../../base/span.ts';
import type { ReadModality, SentenceContext } from '../context.ts';
import type { Attribution, Certainty } from '../facts.ts';
import { skeletonOf } from '../skeleton.ts';
import { wordClass } from '../wordClasses.ts';
import { certaintyOf } from './certainty.ts';
import { governing } from './governing.ts';
import { polarityOf } from './polarity.ts';
import { namedSpeaker } from './speakers.ts';

/** Who says a span of a sentence, how firmly, and whether it is denied. */
export const readModality: ReadModality = (context, span) => {
  const denied = isDenied(context, span);
  const certainty: Certainty = denied ? 'denied' : certaintyOf(context, span);
  return { attribution: quotedSpeaker(context, span) ?? governing(context, span)?.attribution, certainty, polarity: !denied && polarityOf(context, span) };
};

/** The speaker of the quotation around a span. */
export function quotedSpeaker(context: SentenceContext, span: Span): Attribution | undefined {
  const quote = context.quotes.find((one) => one.speaker !== null && contains(one, span));
  if (!quote) return undefined;
  const mention = context.article.paragraphs.flatMap((facts) => facts.mentions).find((one) => one.id === quote.speaker);
  return mention && namedSpeaker(mention, []);
}

/** *dément avoir*, *a nié que*, *denied that*: the verb stands before the span in its sentence. */
function isDenied(context: SentenceContext, span: Span): boolean {
  if ((context.classes & DENIAL) === 0) return false;
  const pieces = skeletonOf(context).pieces;
  const first = pieces.findIndex((piece) => piece.end > span.start);
  for (let i = first - 1; i >= Math.max(0, first - 12); i--) {
    const word = pieces[i]?.word ?? '';
    if (word === ';' || word === '.') return false;
    if (denials.has(word)) return true;
  }
  return false;
}

const denials: ReadonlySet<string> = new Set('dément démentent démenti démentait nie nient nié niait réfute réfutent réfuté denies deny denied refuted'.split(' '));
const DENIAL = wordClass((lower) => denials.has(lower));
