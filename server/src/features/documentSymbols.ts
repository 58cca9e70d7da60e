import type { Span } from '../base/span.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import type { ArticleFacts, Claim, EntityType } from '../extract/facts.ts';
import { compareText } from '../base/compareText.ts';
import { entityOf } from './entities.ts';
import { articlesOf } from './find.ts';
import { attributeText } from './labels.ts';
import { cut } from './markdown.ts';
import { renderValue } from './values.ts';
import type { View } from './view.ts';

/** An entry of a file's outline. `selection` lies inside the span. */
export interface OutlineEntry extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'article' | 'claim' | EntityType;
  readonly selection: Span;
  readonly children: readonly OutlineEntry[];
}

const maxName = 120;

/** The articles of a file under their headlines; in each, its entities at their first naming and its claims, in reading order. */
export function documentSymbols(view: View, file: string): OutlineEntry[] {
  return articlesOf(view, file).map((article) => articleEntry(view, article));
}

function articleEntry(view: View, article: CorpusArticle): OutlineEntry {
  const { facts } = article;
  const inside = (entry: OutlineEntry): boolean => facts.start <= entry.start && entry.end <= facts.end;
  const children = [...entityEntries(view, article), ...facts.claims.map((claim) => claimEntry(view, claim))].filter(inside);
  return {
    start: facts.start,
    end: facts.end,
    name: nameOf(facts) || view.translate('Article {0}', facts.index + 1),
    detail: facts.published.value,
    kind: 'article',
    selection: facts.headline ?? { start: facts.start, end: facts.start },
    children: children.toSorted((a, b) => a.start - b.start || compareText(a.name, b.name)),
  };
}

function nameOf(facts: ArticleFacts): string {
  return cut(facts.headlineText.replaceAll(/\s+/g, ' ').trim(), maxName);
}

function entityEntries(view: View, article: CorpusArticle): OutlineEntry[] {
  const seen = new Set<string>();
  return article.facts.mentions.flatMap((mention) => {
    const entity = entityOf(view, article, mention);
    if (seen.has(entity.id) || entity.name.trim() === '') return [];
    seen.add(entity.id);
    return [{ start: mention.start, end: mention.end, name: cut(entity.name, maxName), detail: '', kind: mention.type, selection: mention, children: [] }];
  });
}

function claimEntry(view: View, claim: Claim): OutlineEntry {
  const name = [claim.subjectName, attributeText(view, claim.attribute)].filter(Boolean).join(' – ');
  return { start: claim.start, end: claim.end, name: cut(name, maxName) || '–', detail: cut(renderValue(claim.value, view), maxName), kind: 'claim', selection: claim, children: [] };
}
