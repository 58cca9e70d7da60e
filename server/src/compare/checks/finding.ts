import { hashText } from '../../base/hash.ts';
import type { Message } from '../../base/message.ts';
import type { Span } from '../../base/span.ts';
import type { ClaimValue } from '../../extract/facts.ts';
import type { Prepared } from '../prepared.ts';
import type { Finding, Severity, Statement } from '../types.ts';
import { showValue } from '../values/show.ts';

/** What a check found: the passages that do not agree, and why. */
export interface Flaw {
  readonly code: string;
  readonly attribute: string;
  /** A warning only where the wording leaves next to no doubt; a warning if not given. */
  readonly severity?: Severity;
  readonly confidence: number;
  readonly passages: readonly (Span & { readonly value: ClaimValue })[];
  readonly why: readonly Message[];
}

/** The finding of a check inside one article. */
export function flawed({ article, published }: Prepared, { code, attribute, severity = 'warning', confidence, passages, why }: Flaw): Finding {
  const { file, key, outlet, facts } = article;
  const subjectName = facts.headlineText.slice(0, 120) || outlet;
  const statements = passages.map(({ start, end, value }): Statement => ({
    start,
    end,
    file,
    article: key,
    outlet,
    published: facts.published.value,
    claim: { start, end, family: 'check', attribute, subject: 'text', subjectName, value, certainty: 'asserted', polarity: true, scope: {}, asOf: published, confidence, sentence: { start, end } },
    value: showValue(value),
  }));
  const id = hashText([code, file, ...statements.map(({ value }) => value), String(facts.index)].join('\n'));
  return { id, code, verdict: 'conflict', severity, subject: 'text', subjectName, attribute, confidence, statements, why: why.map((message) => ({ message, file, span: { start: statements[0]?.start ?? 0, end: statements[0]?.end ?? 0 } })) };
}

/** A plain count as the value of a passage. */
export function countValue(count: number): ClaimValue {
  return { kind: 'quantity', low: count, high: count, stated: count, approximate: false, step: 1 };
}
