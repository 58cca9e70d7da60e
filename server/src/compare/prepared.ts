import type { CopyDate } from '../corpus/copyDate.ts';
import type { CorpusArticle, Snapshot } from '../corpus/types.ts';
import type { Claim, DayInterval, EventFrame } from '../extract/facts.ts';
import { publishedDays } from './days.ts';
import { gistVector, type GistVector } from './same/gist.ts';
import { leadVector, type LeadVector } from './same/lead.ts';
import { traitsOf, type Traits } from './traits.ts';
import type { Statement } from './types.ts';
import { showValue } from './values/show.ts';

/** A claim with its keys resolved over the whole corpus, ready to be compared. */
export interface Stated {
  /** Tells the statement from all others: file, place, attribute and value. */
  readonly id: string;
  readonly article: Prepared;
  readonly claim: Claim;
  readonly traits: Traits;
  /** True for a lasting fact of an entity: it compares with what any other article says of that entity. */
  readonly lasting: boolean;
  /** Shared key of the subject; for events and nouns the article's own. */
  readonly subject: string;
  /** Shared key of the second participant, or the empty string. */
  readonly object: string;
  /** The event it belongs to, where the article tells of one. */
  readonly event: EventFrame | null;
  readonly statement: Statement;
  /** Shared key for an entity key of its article. */
  readonly shared: (id: string) => string;
}

/** An article as the comparison sees it. */
export interface Prepared {
  readonly key: string;
  readonly article: CorpusArticle;
  readonly published: DayInterval;
  /** True if the publication date is known to the day and believed. */
  readonly dated: boolean;
  /** What stands for the day where only near-copies tell it. */
  readonly copied: CopyDate | undefined;
  readonly lead: LeadVector;
  readonly gist: GistVector;
  /** Its claims in order of the text. */
  readonly stated: readonly Stated[];
  readonly byAttribute: ReadonlyMap<string, readonly Stated[]>;
  /** Shared key for an entity key of the article. */
  readonly shared: (id: string) => string;
}

/** True for keys of people, organisations, places and products: things that stay themselves across stories. */
export function isEntity(id: string): boolean {
  return /^(?:person|organization|place|product):/.test(id);
}

/** *Inès*, *Alfie*, *M. Morel*: everybody of that name, where no list and no full name in the text says who; that somebody in another story has such a first name says nothing. What is said of them holds in their story only. */
function isOneWord(id: string): boolean {
  return id.startsWith('person:') && !id.includes('-');
}

/** Dates believed less than this carry no temporal verdict. */
const BELIEVED = 0.6;

/** `links` are asked for as long as the article stands, not only now. `copied` is the date of its near-copies, where it has none of its own. */
export function prepare(article: CorpusArticle, links: Pick<Snapshot, 'entityOf'>, copied?: CopyDate): Prepared {
  const { facts } = article;
  const shared = (id: string): string => (id.startsWith('event:') ? id : links.entityOf(article.key, id));
  const stated: Stated[] = [];
  const byAttribute = new Map<string, Stated[]>();
  const own = publishedDays(facts.published);
  const believed = copied !== undefined && copied.confidence >= BELIEVED;
  const published = believed ? { earliest: copied.earliest, latest: copied.latest } : own;
  const prepared: Prepared = {
    key: article.key,
    article,
    published,
    dated: believed || (facts.published.granularity === 'day' && facts.published.confidence >= BELIEVED),
    copied: believed ? copied : undefined,
    lead: leadVector(facts.lead),
    gist: gistVector(facts.gist),
    stated,
    byAttribute,
    shared,
  };
  const events = new Map(facts.events.map((event) => [event.id, event]));
  const anchored = new Set(facts.entities.filter((form) => form.anchored).map(({ id }) => id));
  const lasts = (id: string): boolean => isEntity(id) && (anchored.has(id) || !(isOneWord(id) || isOneWord(shared(id))));
  for (const told of facts.claims) {
    const claim = believed && told.asOf.earliest === own.earliest && told.asOf.latest === own.latest ? { ...told, asOf: published } : told;
    const statement = statementOf(article, claim, shared);
    const traits = traitsOf(claim);
    const one: Stated = {
      id: statementId(statement),
      article: prepared,
      claim,
      traits,
      lasting: (traits.lasting && lasts(claim.subject)) || (claim.family === 'decided' && isEntity(claim.subject)),
      subject: shared(claim.subject),
      object: claim.object === undefined ? '' : shared(claim.object),
      event: events.get(claim.event ?? claim.subject) ?? null,
      statement,
      shared,
    };
    stated.push(one);
    const same = byAttribute.get(claim.attribute);
    if (same) same.push(one);
    else byAttribute.set(claim.attribute, [one]);
  }
  return prepared;
}

export function statementId({ file, article, start, end, value, claim }: Statement): string {
  return `${file}|${article}|${start}|${end}|${claim.attribute}|${value}`;
}

function statementOf(article: CorpusArticle, claim: Claim, shared: (id: string) => string): Statement {
  return {
    start: claim.start,
    end: claim.end,
    file: article.file,
    article: article.key,
    outlet: article.outlet,
    published: article.facts.published.value,
    claim,
    value: showValue(claim.value, shared),
  };
}
