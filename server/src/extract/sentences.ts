import { contains, overlaps, type Span } from '../base/span.ts';
import type { Sentence } from '../text/types.ts';
import type { ArticleContext, ParagraphFacts, SentenceContext } from './context.ts';
import { emptyMemo } from './perSentence.ts';
import { kindsIn } from './wordClasses.ts';

const known = new WeakMap<ParagraphFacts, readonly SentenceContext[]>();

/** The sentences of a paragraph with what was found in them; worked out once, so that what is read of a sentence is shared. */
export function sentencesOf(article: ArticleContext, facts: ParagraphFacts): readonly SentenceContext[] {
  const before = known.get(facts);
  if (before && before[0]?.article === article) return before;
  const made = facts.paragraph.sentences.map((sentence) => sentenceContext(article, facts, sentence));
  known.set(facts, made);
  return made;
}

/** What is packed of each sentence of an article, one after the other; bylines and datelines are none of its text. */
export function packSentences(article: ArticleContext, pack: (context: SentenceContext) => string): string {
  let packed = '';
  for (const facts of article.paragraphs) {
    const { kind } = facts.paragraph;
    if (kind !== 'byline' && kind !== 'dateline') for (const context of sentencesOf(article, facts)) packed += pack(context);
  }
  return packed;
}

/** A sentence with what was found inside it. */
export function sentenceContext(article: ArticleContext, facts: ParagraphFacts, sentence: Sentence): SentenceContext {
  const kinds = kindsIn(facts.paragraph).at.slice(sentence.from, sentence.to);
  return {
    article,
    facts,
    sentence,
    tokens: facts.paragraph.tokens.slice(sentence.from, sentence.to),
    classes: united(kinds),
    kinds,
    timexes: inside(facts.timexes, sentence),
    quantities: inside(facts.quantities, sentence),
    mentions: inside(facts.mentions, sentence),
    quotes: facts.quotes.length === 0 ? facts.quotes : facts.quotes.filter((quote) => overlaps(quote, sentence)),
    memo: emptyMemo(),
  };
}

function inside<T extends Span>(items: readonly T[], sentence: Span): readonly T[] {
  let found: T[] | undefined;
  for (const item of items) if (contains(sentence, item)) (found ??= []).push(item);
  return found ?? nothing;
}

const nothing: readonly never[] = [];

function united(kinds: readonly number[]): number {
  let all = 0;
  for (const one of kinds) all |= one;
  return all;
}
