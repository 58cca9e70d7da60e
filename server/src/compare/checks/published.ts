import { message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { ClaimValue } from '../../extract/facts.ts';
import { flawed } from './finding.ts';
import type { Check } from './check.ts';

/** Clues to the publication date that do not agree: two lines that state it, a line and the path, a line and *hier, le …*. */
export const published: Check = (article) => {
  const { facts } = article.article;
  const rivals = facts.published.rivals ?? [];
  if (rivals.length === 0) return [];
  const settled = facts.published.evidence.find(isSomewhere) ?? facts.headline;
  const passages = [
    ...(settled && isSomewhere(settled) ? [{ start: settled.start, end: settled.end, value: dayValue(facts.published.value) }] : []),
    ...rivals.filter(isSomewhere).map(({ start, end, value }) => ({ start, end, value: dayValue(value) })),
  ];
  if (passages.length === 0) return [];
  const why = [message('Taken for the publication date: {0}.', facts.published.value), ...rivals.map((rival) => rival.why)];
  return [flawed(article, { code: 'conflict/published', attribute: 'published', severity: 'information', confidence: 0.8, passages, why })];
};

function isSomewhere({ start, end }: Span): boolean {
  return start < end;
}

function dayValue(value: string): ClaimValue {
  return { kind: 'date', value, earliest: value, latest: value };
}
