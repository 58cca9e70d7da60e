import { message } from '../base/message.ts';
import { overlaps } from '../base/span.ts';
import type { Claim, Side } from '../extract/facts.ts';
import type { Outcome } from './pair.ts';
import { statementId, type Prepared, type Stated } from './prepared.ts';
import { traitsOf } from './traits.ts';
import type { Statement } from './types.ts';
import { showValue } from './values/show.ts';

/** How surely an article sets two things side by side that it does so to tell of a dispute. */
const SURE = 0.6;

/** What an article tells two speakers to say against each other: a dispute, which is no flaw of the text. `told` are the disputes that its claims show already. */
export function compareContrasts(article: Prepared, told: readonly Outcome[]): Outcome[] {
  return (article.article.facts.contrasts ?? []).flatMap(({ a, b }) => {
    if (told.some((one) => covers(one, a) && covers(one, b))) return [];
    const names = [a, b].flatMap(({ attribution }) => attribution?.name ?? []);
    const [first = '', second] = names;
    const why = second === undefined ? message('The text sets what {0} says against it.', first) : message('Two speakers: {0} and {1}.', first, second);
    const [one, two] = [statedOf(article, a), statedOf(article, b)];
    return [{ verdict: 'dispute' as const, severity: 'information' as const, confidence: SURE, topic: one.traits.topic, a: one, b: two, reasons: [{ message: why }] }];
  });
}

function covers({ a, b }: Outcome, side: Side): boolean {
  return overlaps(a.claim, side) || overlaps(b.claim, side);
}

/** The claim that a family makes of the passage, else one made of the passage itself. */
function statedOf(article: Prepared, side: Side): Stated {
  const known = article.stated.find(({ claim }) => overlaps(claim, side) && claim.value.kind === side.value.kind && showValue(claim.value, article.shared) === showValue(side.value, article.shared));
  return known ?? made(article, side);
}

function made(article: Prepared, { start, end, value, attribution, counted, sentence }: Side): Stated {
  const attribute = counted ?? 'statement';
  const claim: Claim = { start, end, family: 'contrasts', attribute, subject: `noun:${attribute}`, subjectName: attribute, value, certainty: 'asserted', polarity: true, ...(attribution ? { attribution } : {}), scope: {}, asOf: article.published, confidence: SURE, sentence };
  const { file, key, outlet, facts } = article.article;
  const statement: Statement = { start, end, file, article: key, outlet, published: facts.published.value, claim, value: showValue(value, article.shared) };
  return { id: statementId(statement), article, claim, traits: traitsOf(claim), lasting: false, subject: claim.subject, object: '', event: null, statement, shared: article.shared };
}
