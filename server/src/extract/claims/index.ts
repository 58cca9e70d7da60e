import type { ArticleContext, ParagraphFacts, SentenceContext } from '../context.ts';
import type { Claim } from '../facts.ts';
import { contains } from '../../base/span.ts';
import type { Sentence } from '../../text/types.ts';
import { editions } from './editions.ts';
import { location } from './location.ts';
import { meetings } from './meetings.ts';
import { causes } from './causes.ts';
import { roles } from './roles.ts';
import { since } from './since.ts';
import { truths } from './truths.ts';
import { stays } from './stays.ts';
import { acts } from './acts.ts';
import { arrival } from './arrival.ts';
import { happening } from './happening.ts';
import { accession } from './accession.ts';
import { founding } from './founding.ts';
import { membership } from './membership.ts';
import { numberFamilies } from './numbers.ts';
import type { Family } from './family.ts';

/** Every claim family, in the order in which their claims of one sentence are listed. */
const families: readonly Family[] = [accession, membership, founding, arrival, acts, happening, stays, meetings, editions, location, since, truths, roles, causes, ...numberFamilies];

/** The claims of an article: one list per paragraph, spans relative to it. Families live one per file beside this one. */
export function findClaims(article: ArticleContext): Claim[][] {
  return article.paragraphs.map((facts) => {
    if (facts.paragraph.kind === 'byline' || facts.paragraph.kind === 'dateline') return [];
    return facts.paragraph.sentences.flatMap((sentence) => {
      const context = sentenceContext(article, facts, sentence);
      return families.flatMap((family) => family(context));
    });
  });
}

/** A sentence with what was found inside it. */
export function sentenceContext(article: ArticleContext, facts: ParagraphFacts, sentence: Sentence): SentenceContext {
  const inside = <T extends { start: number; end: number }>(items: readonly T[]): T[] => items.filter((item) => contains(sentence, item));
  return {
    article,
    facts,
    sentence,
    tokens: facts.paragraph.tokens.slice(sentence.from, sentence.to),
    timexes: inside(facts.timexes),
    quantities: inside(facts.quantities),
    mentions: inside(facts.mentions),
    quotes: facts.quotes.filter((quote) => quote.start < sentence.end && sentence.start < quote.end),
  };
}
