import { overlaps } from '../../base/span.ts';
import { makeClaim } from '../claims/family.ts';
import type { ArticleContext, ParagraphFacts } from '../context.ts';
import type { Claim, DecidedSpan } from '../facts.ts';
import { sentencesOf } from '../sentences.ts';
import { spansIn } from './spans.ts';
import { statedIn } from './stated.ts';

/**
 * The claims of an article, one list per paragraph, after what people decided: where they say what words state, that takes the place of
 * what was read off these words. The value, the speaker and how firmly it is said are still read from the text.
 */
export function decideClaims(found: readonly (readonly Claim[])[], article: ArticleContext): readonly (readonly Claim[])[] {
  const { decided } = article.options;
  if (!decided?.spans.some(({ kind }) => kind === 'claim')) return found;
  return article.paragraphs.map((facts, i) => {
    const line = { start: facts.start, end: facts.start + facts.paragraph.text.length };
    const added = spansIn(line, decided, ['claim']).flatMap((span) => claimOf(article, facts, span));
    const own = found[i] ?? [];
    return added.length === 0 ? own : [...own.filter((claim) => !added.some((one) => overlaps(one, claim))), ...added].sort((a, b) => a.start - b.start);
  });
}

/** Reading by a person is sure. */
const SURE = 1;

function claimOf(article: ArticleContext, facts: ParagraphFacts, span: DecidedSpan & { readonly kind: 'claim' }): Claim[] {
  const context = sentencesOf(article, facts).find(({ sentence }) => overlaps(sentence, span));
  if (!context) return [];
  const stated = statedIn(span, facts, facts.paragraph.text.slice(span.start, span.end));
  const { about } = span;
  const event = eventOf(article, about.subject);
  return [makeClaim(context, {
    family: 'decided', attribute: about.attribute, span: stated, subject: { id: event ?? about.subject, name: about.name }, value: stated.value, confidence: SURE, event,
    ...(about.object === undefined ? {} : { object: { id: about.object, name: about.objectName ?? about.object } }),
    scope: { ...(about.place === undefined ? {} : { place: about.place }), ...(about.qualifier === undefined ? {} : { qualifier: about.qualifier }) },
  })];
}

/** An event has another key in each article: the one of this key, else the only one of its type. */
function eventOf({ events }: ArticleContext, subject: string): string | undefined {
  const [kind, type] = subject.split(':');
  if (kind !== 'event') return undefined;
  const alike = events.filter((event) => event.type === type);
  return events.some(({ id }) => id === subject) ? subject : alike.length === 1 ? alike[0]?.id : undefined;
}
