import type { Span } from '../base/span.ts';
import { contains, overlaps } from '../base/span.ts';
import { isRead } from '../corpus/decided.ts';
import type { ArticleFacts, EntityType } from '../extract/facts.ts';
import { articlesOf } from './find.ts';
import { placedIn } from './marks/placed.ts';
import { lookupOf } from './statements.ts';
import type { View } from './view.ts';

/** Kinds of marks, in the order of the protocol's legend. `comment` carries what is not the article. */
export const tokenTypes = ['person', 'organization', 'place', 'event', 'date', 'duration', 'quantity', 'quotation', 'comment', 'label'] as const;
export type TokenType = (typeof tokenTypes)[number];

/** What a mark may be besides, in the order of the legend. */
export const tokenModifiers = ['conflicting', 'inferred', 'attributed', 'furniture', 'decided'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The marks of a file, or of the part of it that overlaps `range`: in order, none empty, none over another, none over the end
 * of a line. Names, dates and numbers cut quotations in pieces.
 */
export function semanticTokens(view: View, file: string, range?: Span): Token[] {
  const text = view.textOf(file);
  const inRange = (mark: Span): boolean => mark.start < mark.end && mark.end <= text.length && (!range || overlaps(mark, range));
  const articles = articlesOf(view, file).map(({ facts }) => facts);
  const placed = placedIn(view, file);
  const labels = placed.filter(({ decision }) => !isRead(decision.tag) && decision.tag !== 'speaker' && decision.details.verdict !== 'rejected').map(({ start, end }): Token => ({ start, end, type: 'label', modifiers: [] }));
  const inner = withoutOverlaps([...articles.flatMap(innerMarks), ...labels].filter(inRange));
  const outer = withoutOverlaps(articles.flatMap(outerMarks).filter(inRange));
  const all = [...inner, ...gaps(outer, inner)].toSorted((a, b) => a.start - b.start);
  const conflicting = conflictSpans(view, file);
  return all.flatMap((mark) => lines(text, mark)).filter((mark) => !range || overlaps(mark, range)).map((mark) => withDecided(withConflict(mark, conflicting), placed));
}

const entityTokens: Readonly<Record<EntityType, TokenType | undefined>> = { person: 'person', organization: 'organization', place: 'place', event: 'event', product: undefined };

function innerMarks(facts: ArticleFacts): Token[] {
  const inferred = (yes: boolean): TokenModifier[] => (yes ? ['inferred'] : []);
  return [
    ...facts.mentions.flatMap(({ start, end, type, inferred: worked }): Token[] => {
      const token = entityTokens[type];
      return token ? [{ start, end, type: token, modifiers: inferred(worked) }] : [];
    }),
    ...facts.timexes.map(({ start, end, type, anchor }): Token => ({
      start, end,
      type: type === 'DURATION' || type === 'SET' ? 'duration' : 'date',
      modifiers: inferred(anchor === 'published' || anchor === 'text'),
    })),
    ...facts.quantities.map(({ start, end }): Token => ({ start, end, type: 'quantity', modifiers: [] })),
  ];
}

function outerMarks(facts: ArticleFacts): Token[] {
  return [
    ...facts.furniture.map(({ start, end }): Token => ({ start, end, type: 'comment', modifiers: ['furniture'] })),
    ...facts.quotes.map(({ start, end, speaker }): Token => ({ start, end, type: 'quotation', modifiers: speaker ? ['attributed'] : [] })),
  ];
}

/** In order of start; of two that overlap the longer stays, of two equal ones the first given. */
function withoutOverlaps(marks: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= mark.start) kept.push(mark);
    else if (mark.end - mark.start > last.end - last.start) kept[kept.length - 1] = mark;
  }
  return kept;
}

/** The parts of the outer marks that the inner marks leave free. Both lists are in order and without overlaps. */
function gaps(outer: readonly Token[], inner: readonly Token[]): Token[] {
  const parts: Token[] = [];
  let next = 0;
  for (const mark of outer) {
    let from = mark.start;
    while ((inner[next]?.end ?? Infinity) <= from) next++;
    for (let i = next; (inner[i]?.start ?? Infinity) < mark.end; i++) {
      const other = inner[i] ?? mark;
      if (other.start > from) parts.push({ ...mark, start: from, end: other.start });
      from = Math.max(from, other.end);
    }
    if (from < mark.end) parts.push({ ...mark, start: from });
  }
  return parts;
}

function lines(text: string, mark: Token): Token[] {
  const parts: Token[] = [];
  let from = mark.start;
  for (let i = mark.start; i <= mark.end; i++) {
    const char = text[i];
    if (i < mark.end && char !== '\n' && char !== '\r') continue;
    if (i > from) parts.push({ ...mark, start: from, end: i });
    from = i + 1;
  }
  return parts;
}

function conflictSpans(view: View, file: string): Span[] {
  const conflicts = lookupOf(view.comparison).findingsIn(file).filter(({ verdict }) => verdict === 'conflict');
  return conflicts.flatMap(({ statements }) => statements.filter((statement) => statement.file === file));
}

function withDecided(mark: Token, placed: readonly Span[]): Token {
  return mark.type !== 'quotation' && mark.type !== 'comment' && placed.some((span) => contains(span, mark)) ? { ...mark, modifiers: [...mark.modifiers, 'decided'] } : mark;
}

function withConflict(mark: Token, conflicting: readonly Span[]): Token {
  if (mark.type === 'quotation' || mark.type === 'comment' || !conflicting.some((span) => overlaps(span, mark))) return mark;
  return { ...mark, modifiers: ['conflicting', ...mark.modifiers] };
}
