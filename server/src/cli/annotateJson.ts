import type { Translate } from '../base/message.ts';
import type { ArticleFacts, Claim, DayInterval, Timex } from '../extract/facts.ts';

/** One article as `recoupe annotate` prints it; the field names are the contract of docs/command-line.md. */
export function annotateJson(article: ArticleFacts, file: string, translate: Translate): object {
  const { published } = article;
  return {
    file,
    article: article.index,
    range: [article.start, article.end],
    language: article.language,
    headline: article.headline ? { start: article.headline.start, end: article.headline.end } : null,
    published: {
      value: published.value,
      granularity: published.granularity,
      basis: published.basis,
      confidence: published.confidence,
      evidence: published.evidence.map(({ start, end, why }) => ({ start, end, why: translate(why.template, ...why.args) })),
    },
    furniture: article.furniture.map(({ start, end, kind }) => ({ start, end, kind })),
    entities: article.mentions.map(({ start, end, type, id, name }) => ({ start, end, type, id, name })),
    timexes: article.timexes.map(timexJson),
    quotes: article.quotes.map(({ start, end, speaker }) => ({ start, end, speaker })),
    quantities: article.quantities.map(({ start, end, low, high, unit, noun, approximate }) => ({
      start, end, low, high, ...(unit === undefined ? {} : { unit }), ...(noun === undefined ? {} : { noun }), approximate,
    })),
    claims: article.claims.map(claimJson),
  };
}

function timexJson({ start, end, type, value, mod, bound, freq, quant, earliest, latest, anchor, anchorValue }: Timex): object {
  const side = mod ?? bound;
  return { start, end, type, value, ...(side ? { mod: side } : {}), ...(freq ? { freq } : {}), ...(quant ? { quant } : {}), ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}), anchor, ...(anchorValue ? { anchorValue } : {}) };
}

function claimJson(claim: Claim): object {
  const asOf = intervalText(claim.asOf);
  const validTime = claim.scope.day ? intervalText(claim.scope.day) : undefined;
  return {
    start: claim.start,
    end: claim.end,
    family: claim.family,
    subject: claim.subject,
    attribute: claim.attribute,
    value: claim.value,
    ...(asOf ? { asOf } : {}),
    ...(validTime ? { validTime } : {}),
    ...(claim.attribution ? { speaker: claim.attribution.speaker } : {}),
    certainty: claim.certainty,
    polarity: claim.polarity,
    ...(claim.event ? { event: claim.event } : {}),
    ...(claim.object ? { object: claim.object } : {}),
  };
}

/** A day, or an interval in the manner of ISO 8601 (`2024-05-01/2024-05-31`, `../2024-05-31`); undefined for nothing known. */
export function intervalText({ earliest, latest }: DayInterval): string | undefined {
  if (earliest === null && latest === null) return undefined;
  return earliest === latest ? (earliest ?? undefined) : `${earliest ?? '..'}/${latest ?? '..'}`;
}
