import { overlaps, type Span } from '../base/span.ts';
import { anchorTextOf, resolvedIn } from '../desk/anchor/cache.ts';
import type { Decision, Details } from '../desk/types.ts';
import type { Decided, DecidedEntity, DecidedSpan, EntityType } from '../extract/facts.ts';

/** Kinds of entities that words may be marked as. */
export const entityTypes: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'product'];

/** A mark that a person made or judged, where it stands in a text now. */
export interface PlacedMark extends Span {
  readonly decision: Decision;
}

/**
 * The marks of people in a text, in order: those on one passage win over those on all of its words in the article, these over those
 * everywhere, the later over the earlier. What cannot be found with certainty is left out.
 */
export function placeMarks(decisions: readonly Decision[], file: string, text: string): PlacedMark[] {
  const own = decisions.filter((decision) => isMark(decision) && mayTouch(decision, file, text));
  const ordered = own.sort((a, b) => reach(a) - reach(b) || (a.created < b.created ? 1 : a.created > b.created ? -1 : a.id < b.id ? -1 : 1));
  const placed: PlacedMark[] = [];
  for (const decision of ordered) {
    const spans = reach(decision) === 0 ? anchored(decision, file, text) : (decision.details.forms ?? []).flatMap((form) => occurrences(text, form));
    for (const span of spans) if (!placed.some((mark) => sameLayer(mark.decision, decision) && overlaps(mark, span))) placed.push({ ...span, decision });
  }
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What the decisions of a folder say of one text, for the analysis; undefined where they say nothing of it. */
export function decidedFor(decisions: readonly Decision[], file: string, text: string): Decided | undefined {
  if (decisions.length === 0) return undefined;
  const spans = placeMarks(decisions, file, text).flatMap(({ start, end, decision }): DecidedSpan[] => {
    const what = spanOf(decision);
    return what ? [{ start, end, ...what }] : [];
  });
  const entities = decisions.flatMap((decision): DecidedEntity[] => {
    const { entity, into, name, forms = [] } = decision.details;
    if (decision.kind !== 'entity' || entity === undefined || !forms.some((form) => text.includes(form))) return [];
    if (decision.tag === 'merge' && into !== undefined) return [{ id: entity, into, ...(name === undefined ? {} : { name }) }];
    return decision.tag === 'name' && name !== undefined ? [{ id: entity, name }] : [];
  });
  return spans.length + entities.length > 0 ? { spans, entities } : undefined;
}

/** Marks as such, and the other names of entities: words that are marked wherever they stand. */
function isMark({ kind, tag }: Decision): boolean {
  return kind === 'mark' || (kind === 'entity' && tag === 'alias');
}

/** A quotation's speaker stands over the names and dates in it. */
function sameLayer(a: Decision, b: Decision): boolean {
  return layer(a) === layer(b);
}

function layer({ tag }: Decision): 'speaker' | 'text' | 'remark' {
  return tag === 'speaker' ? 'speaker' : isRead(tag) ? 'text' : 'remark';
}

/** True for labels that the analysis follows; the others are remarks of people. */
export function isRead(tag: string): boolean {
  return tag === 'date' || tag === 'alias' || entityTypes.some((type) => type === tag);
}

function reach({ kind, details }: Decision): 0 | 1 | 2 {
  if (kind === 'entity' || details.scope === 'everywhere') return 2;
  return details.scope === 'article' ? 1 : 0;
}

function mayTouch(decision: Decision, file: string, text: string): boolean {
  return reach(decision) === 2 ? (decision.details.forms ?? []).some((form) => text.includes(form)) : decision.targets[0]?.file === file;
}

function anchored({ targets }: Decision, file: string, text: string): Span[] {
  const anchor = targets[0]?.file === file ? targets[0].anchor : undefined;
  const found = anchor && resolvedIn(anchorTextOf(text), anchor);
  return found && found.kind !== 'orphan' ? [found.span] : [];
}

/** Everywhere that words stand as whole words. */
export function occurrences(text: string, form: string): Span[] {
  const spans: Span[] = [];
  if (form === '') return spans;
  for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    if (!goesOn(text, start) && !goesOn(text, end)) spans.push({ start, end });
  }
  return spans;
}

/** True where a word goes over the offset. */
function goesOn(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

/** What a mark says of the words that it stands on. */
type Said = DecidedSpan extends infer S ? (S extends Span ? Omit<S, keyof Span> : never) : never;

function spanOf({ kind, tag, details }: Decision): Said | undefined {
  const { verdict, entity, name, value } = details;
  if (tag === 'claim') return claimOf(details);
  if (verdict === 'rejected') return { kind: 'none' };
  if (tag === 'date') return value === undefined ? undefined : { kind: 'date', value };
  if (tag === 'speaker') return entity === undefined ? undefined : { kind: 'speaker', id: entity };
  const type = entityTypes.find((known) => known === (kind === 'entity' ? entity?.slice(0, entity.indexOf(':')) : tag));
  return type && entity !== undefined ? { kind: 'entity', type, id: entity, name: name ?? entity } : undefined;
}

/** A claim that a person marked without saying what it is about is a remark. */
function claimOf({ verdict, entity, name, attribute, object, objectName, place, qualifier }: Details): Said | undefined {
  if (verdict === 'rejected' || entity === undefined || attribute === undefined) return undefined;
  return { kind: 'claim', about: { subject: entity, name: name ?? entity, attribute, ...(object === undefined ? {} : { object }), ...(objectName === undefined ? {} : { objectName }), ...(place === undefined ? {} : { place }), ...(qualifier === undefined ? {} : { qualifier }) } };
}
