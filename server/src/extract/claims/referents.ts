import { isAgency } from '../agencies.ts';
import type { ArticleContext, ParagraphFacts, SentenceContext } from '../context.ts';
import type { EntityType, Mention } from '../facts.ts';
import type { Referent } from './family.ts';

/** An entity as a referent of claims. */
export function referent(mention: Mention): Referent {
  return { id: mention.id, name: mention.name };
}

/**
 * The organisation that *l'organisation*, *le bloc*, *elle* may stand for at a sentence: the one named most up to there,
 * the latest of equals. News agencies do not count, they are sources.
 */
export function organizationBefore(context: SentenceContext): Referent | undefined {
  return leading(context, 'organization');
}

/** The person that *il*, *elle* may stand for at a sentence: the one named most up to there. */
export function personBefore(context: SentenceContext): Referent | undefined {
  return leading(context, 'person');
}

/** The most named entity of a type in a whole article, sources apart. */
export function mainEntity(article: ArticleContext, type: EntityType): Referent | undefined {
  return most(article.paragraphs.filter(isText).flatMap((facts) => facts.mentions.filter((mention) => mention.type === type)));
}

function leading(context: SentenceContext, type: EntityType): Referent | undefined {
  const before: Mention[] = [];
  for (const facts of context.article.paragraphs) {
    if (!isText(facts)) continue;
    const here = facts === context.facts;
    before.push(...facts.mentions.filter((mention) => mention.type === type && (!here || mention.end <= context.sentence.start)));
    if (here) break;
  }
  const main = mainEntity(context.article, type);
  // What the whole text speaks of most is what an early *elle*, *l'entreprise* means, once it was named.
  if (main && before.some(({ id }) => id === main.id)) return main;
  return most(before) ?? most(context.mentions.filter((mention) => mention.type === type));
}

function most(mentions: readonly Mention[]): Referent | undefined {
  const counts = new Map<string, number>();
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (isAgency(mention.name)) continue;
    const count = (counts.get(mention.id) ?? 0) + 1;
    counts.set(mention.id, count);
    if (!best || count >= (counts.get(best.id) ?? 0)) best = mention;
  }
  return best && referent(best);
}

/** False for bylines and datelines: whom they name wrote the text, and is not what it speaks of. */
export function isText({ paragraph }: ParagraphFacts): boolean {
  return paragraph.kind !== 'byline' && paragraph.kind !== 'dateline';
}

/** The last person named before a sentence in its paragraph, or in the one before it. */
export function lastPerson(context: SentenceContext): Mention | undefined {
  const at = context.article.paragraphs.indexOf(context.facts);
  const inParagraph = (facts: ParagraphFacts | undefined, end: number): Mention | undefined =>
    facts?.mentions.filter((mention) => mention.type === 'person' && mention.end <= end).at(-1);
  return inParagraph(context.facts, context.sentence.start) ?? inParagraph(context.article.paragraphs[at - 1], Infinity);
}
