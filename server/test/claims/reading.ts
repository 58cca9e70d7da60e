import type { ArticleContext, ParagraphFacts, SentenceContext } from '../../src/extract/context.ts';
import type { Claim, EntityType, EventFrame, Mention, Quantity, Timex, TimexType } from '../../src/extract/facts.ts';
import { sentenceContext } from '../../src/extract/sentences.ts';
import type { Family } from '../../src/extract/claims/family.ts';
import { findQuotes } from '../../src/extract/quotes/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { Language, LineKind } from '../../src/text/types.ts';

/** How an article of marked paragraphs is to be read. */
export interface Setting {
  readonly language?: Language;
  readonly published?: string;
  readonly events?: readonly EventFrame[];
}

const types: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', l: 'place', e: 'event', x: 'product' };
const times: Readonly<Record<string, TimexType>> = { t: 'DATE', h: 'TIME', d: 'DURATION', s: 'SET' };

/**
 * An article from paragraphs with marks: `{p Name}` person, `{o Name}` organisation, `{l Name}` place, `{e Name}` event,
 * `{t 2017}` or `{t 2024-07-03|ce mercredi}` date, `{h 2024-07-03T10:00|10 heures}` time, `{d P4D|quatre jours}` duration,
 * `{q 12|douze}` number. A name may carry another one: `{p Anna Vell|Vell}`.
 */
export function article(paragraphs: readonly string[], setting: Setting = {}): ArticleContext {
  const language = setting.language ?? 'fr';
  const published = setting.published ?? '2024-07-03';
  let start = 0;
  const read = paragraphs.map((marked): ParagraphFacts => {
    const facts = readMarked(marked, start, language);
    start += facts.paragraph.text.length + 1;
    return facts;
  });
  return {
    section: { start: 0, end: start, language, headline: null, lines: [] },
    published: { value: published, granularity: published.length === 10 ? 'day' : published === '' ? 'unknown' : 'month', basis: 'given', confidence: 1, evidence: [] },
    options: {},
    paragraphs: read,
    entities: [],
    events: setting.events ?? [],
  };
}

/** The sentences of an article, in order. */
export function sentences(context: ArticleContext): SentenceContext[] {
  return context.paragraphs.flatMap((facts) => facts.paragraph.sentences.map((sentence) => sentenceContext(context, facts, sentence)));
}

/** What a family reads in an article, one short line for each claim: `attribute subject [object] = value «words»`. */
export function claimsOf(family: Family, paragraphs: string | readonly string[], setting: Setting = {}): string[] {
  const whole = article(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, setting);
  return sentences(whole).flatMap((context) => family(context).map((claim) => show(claim, context.facts.paragraph.text)));
}

/** A claim in one line. */
export function show(claim: Claim, text: string): string {
  const object = claim.objectName === undefined ? '' : ` [${claim.objectName}]`;
  const firm = claim.certainty === 'asserted' ? '' : ` ${claim.certainty}`;
  const denied = claim.polarity ? '' : ' not';
  const window = claim.scope.window === undefined ? '' : ` in ${claim.scope.window}`;
  return `${claim.attribute} ${claim.subjectName}${object} = ${valueOf(claim)}${window}${firm}${denied} «${text.slice(claim.start, claim.end)}»`;
}

function valueOf({ value }: Claim): string {
  switch (value.kind) {
    case 'quantity':
      return String(value.stated);
    case 'date':
    case 'duration':
      return value.value;
    case 'entity':
      return value.name;
    case 'set':
      return `${value.members.map((member) => member.name).join('+')}${value.closed ? '' : '+…'}`;
    case 'truth':
    case 'text':
      return String(value.value);
  }
}

const mark = /\{([polextdhsq]) ([^}|]+)(?:\|([^}]+))?\}/g;

function readMarked(marked: string, start: number, language: Language): ParagraphFacts {
  const mentions: Mention[] = [];
  const timexes: Timex[] = [];
  const quantities: Quantity[] = [];
  let text = '';
  let done = 0;
  for (const found of marked.matchAll(mark)) {
    text += marked.slice(done, found.index);
    done = found.index + found[0].length;
    const [, letter = '', first = '', second] = found;
    const span = { start: text.length, end: text.length + (second ?? first).length };
    text += second ?? first;
    const type = types[letter];
    const time = times[letter];
    if (type) mentions.push({ ...span, type, id: `${type}:${slug(first)}`, name: first, inferred: second !== undefined });
    else if (time) timexes.push({ ...span, type: time, value: first, anchor: 'absolute', ...days(first) });
    else quantities.push({ ...span, low: Number(first), high: Number(first), stated: Number(first), approximate: false, step: 1 });
  }
  text += marked.slice(done);
  const kind: LineKind = 'body';
  const paragraph = readParagraph(text, kind, language);
  return { start, paragraph, mentions, timexes, quantities, quotes: findQuotes(paragraph, mentions) };
}

function days(value: string): { earliest: string | null; latest: string | null } {
  const [year, month, day] = value.slice(0, 10).split('-');
  if (!/^\d{4}$/.test(year ?? '')) return { earliest: null, latest: null };
  return { earliest: `${year}-${month ?? '01'}-${day ?? '01'}`, latest: `${year}-${month ?? '12'}-${day ?? '28'}` };
}

function slug(name: string): string {
  return name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
}
