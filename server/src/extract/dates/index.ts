import type { Steps } from '../../base/steps.ts';
import type { Language, Paragraph, Token } from '../../text/types.ts';
import type { DateReading, Published, Timex, TimexMod } from '../facts.ts';
import { shareEnds } from './compose/lists.ts';
import { boundOf } from './compose/bound.ts';
import { chainsOf, type Chain } from './compose/chains.ts';
import { joinCountedFrom } from './compose/countedFrom.ts';
import { joinDateAndTime } from './compose/dateAndTime.ts';
import { dayOf, inPart, wholeOf, withYearOf } from './compose/moment.ts';
import { grammars } from './languages.ts';
import type { Grammar, JoinWords } from './machine/grammar.ts';
import { createScanner, scannerInSteps, scan, type FormMatch, type Scanner } from './machine/scan.ts';
import type { Reading, Tense } from './reading.ts';
import { referenceOf } from './resolve/reference.ts';
import { stretchOfWeekdays, type WeekdayStretch } from './resolve/weekdayStretch.ts';
import { resolveArticle } from './resolve/article.ts';
import { tenseAround } from './tense.ts';

/** A temporal expression as written, before anything around it is known. Offsets are those of the paragraph. */
export interface RawTimex {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  /** What the verbs beside it say. */
  readonly tense: Tense;
  /** True if it is counted from the next expression (*quinze jours après le jugement du 7 juillet*, *midi, ce mardi*). */
  readonly anchorNext: boolean;
  /** True behind a noun that puts it ahead: *vacation Monday*. */
  readonly planned?: boolean;
  /** For a time of day: the expression beside it that names its day (*de 9 h à 11 h jeudi*). */
  readonly day?: { readonly reading: Reading; readonly tense: Tense } | undefined;
  /** Which side of the date the words in front of it mean. */
  readonly bound?: TimexMod | undefined;
  /** For a loose expression: what news reads at its place. */
  readonly strict?: RawTimex | undefined;
  /** For a weekday at one end of a stretch: both of them. */
  readonly stretch?: WeekdayStretch;
  /** What a narrative reads instead of this expression and those that follow it up to `end`. */
  readonly whole?: Whole | undefined;
}

/** Several expressions that are one: *mardi de 14 h à 16 h*. */
export interface Whole {
  readonly reading: Reading;
  readonly end: number;
  readonly anchorNext: boolean;
}

/** Temporal expressions of one paragraph, from its own words only (cacheable). In order, not overlapping. */
export function findTimexes(paragraph: Paragraph): RawTimex[] {
  const { tokens } = paragraph;
  const grammar = grammars[paragraph.language];
  const joined = joinCountedFrom(joinDateAndTime(scan(scannerOf(paragraph.language), paragraph), tokens, grammar.joins), tokens, grammar.joins);
  const matches = shareEnds(joined, tokens, grammar.joins.list);
  const rawOf = (match: FormMatch, i: number): RawTimex => {
    const bound = boundOf(match, tokens, grammar.joins.bounds);
    return {
    start: tokens[match.from]?.start ?? 0,
    end: endOf(paragraph, match.to - 1),
    reading: match.reading,
    tense: !needsTense(match.reading) ? 'unknown' : tenseAround(paragraph, grammar.tense, match.from, match.to),
    anchorNext: isCountedFromNext(match, matches[i + 1], tokens, grammar.joins),
    ...(bound ? { bound } : {}),
    ...(isPlanned(match, tokens, grammar) ? { planned: true } : {}),
    ...(match.strict ? { strict: rawOf(match.strict, matches.length) } : {}),
    };
  };
  const raws = matches.map(rawOf);
  return matches.length > 1 ? linked(raws, matches, chainsOf(matches, tokens, grammar.joins)) : raws;
}

/** The end of a token, without the stop that ends its sentence (*en août.*). */
function endOf(paragraph: Paragraph, index: number): number {
  const { text, tokens } = paragraph;
  const token = tokens[index];
  if (!token) return 0;
  if (text.charCodeAt(token.end - 1) !== STOP || token.text.length <= 2 || token.text.indexOf('.') !== token.text.length - 1) return token.end;
  const closes = index === tokens.length - 1 || paragraph.sentences.some(({ to }) => to === index + 1);
  return closes ? token.end - 1 : token.end;
}

const STOP = 0x2e;

/** Tells each time of day of a chain which day it belongs to, and the first expression what the chain is as a whole. */
function linked(raws: RawTimex[], matches: readonly FormMatch[], chains: readonly Chain[]): RawTimex[] {
  for (const chain of chains) {
    const reading = wholeOf(matches, chain);
    const last = raws[chain.to - 1];
    const stretch = chain.to - chain.from === 2 && chain.second !== undefined ? stretchOfWeekdays(raws[chain.from]?.reading, last?.reading) : undefined;
    const { tense: opened = 'unknown' } = raws[chain.from] ?? {};
    for (let i = chain.from; i < chain.to; i++) {
      const raw = raws[i];
      if (!raw || !last) continue;
      const until = i === chain.from && chain.second === i + 1 ? raws[chain.second]?.reading : undefined;
      const own = until && raw.reading.kind === 'calendar' ? withYearOf(raw.reading, until) : raw.reading;
      const day = raw.reading.kind === 'clock' || (raw.reading.kind === 'range' && raw.reading.first.kind === 'clock') ? dayOf(matches, chain, i) : undefined;
      const timed = own.kind === 'clock' && own.clock && day && 'part' in day.reading && day.reading.part ? { ...own, clock: inPart(own.clock, day.reading.part) } : own;
      const tense = day && raws[matches.indexOf(day)]?.tense;
      raws[i] = { ...raw, reading: timed, ...(stretch ? { stretch: { ...stretch, tense: opened, side: i === chain.from ? 'first' : 'last' } } : {}), ...(day && tense ? { day: { reading: day.reading, tense } } : {}), ...(reading && i === chain.from ? { whole: { reading, end: last.end, anchorNext: last.anchorNext } } : {}) };
    }
  }
  return raws;
}

/** Values for the expressions of an article, given its publication date and how it is written; one list per paragraph, in the order given. */
export function resolveTimexes(paragraphs: readonly (readonly RawTimex[])[], published: Published, reading: DateReading = 'news'): Timex[][] {
  return resolveArticle(reading === 'news' ? paragraphs.map(strictOf) : paragraphs, referenceOf(published, reading));
}

export { settleOrder } from './resolve/order.ts';

/** The expressions that are dates wherever they stand: all but the loose ones of a narrative. */
export function strictOf(raws: readonly RawTimex[]): readonly RawTimex[] {
  return raws.some(({ reading }) => reading.loose) ? raws.flatMap((raw) => (raw.reading.loose ? (raw.strict ?? []) : raw)) : raws;
}

/** Makes ready what the first text of a language would have to wait for. */
export function* loadDates(language: Language): Steps<void> {
  if (!scanners.has(language)) scanners.set(language, yield* scannerInSteps(grammars[language]));
}

const scanners = new Map<Language, Scanner>();

function scannerOf(language: Language): Scanner {
  const known = scanners.get(language);
  if (known) return known;
  const scanner = createScanner(grammars[language]);
  scanners.set(language, scanner);
  return scanner;
}

function isCountedFromNext(match: FormMatch, next: FormMatch | undefined, tokens: readonly Token[], joins: JoinWords): boolean {
  if (!next || next.reading.kind === 'fixed' || next.reading.kind === 'clock') return false;
  const gap = next.from - match.to;
  const clock = match.reading.kind === 'clock' || (match.reading.kind === 'range' && match.reading.first.kind === 'clock');
  if (clock) return gap <= 2 && !/[.;!?]/.test(tokens[match.to]?.text ?? '');
  const counted = match.reading.kind === 'shift' && match.reading.from === 'text' && Object.hasOwn(joins.counted, tokens[match.to - 1]?.lower ?? '');
  if (!counted || gap > 8) return false;
  for (let i = match.to; i < next.from; i++) if (tokens[i]?.kind === 'punctuation') return false;
  return true;
}

function isPlanned({ from }: FormMatch, tokens: readonly Token[], { tense: { plans } }: Grammar): boolean {
  return plans !== undefined && (plans.has(tokens[from - 1]?.lower ?? '') || plans.has(tokens[from - 2]?.lower ?? ''));
}

/** A year or month of its own needs no verb to be placed; a full day tells with its verb what lies before and behind the article. */
function needsTense(reading: Reading): boolean {
  return reading.kind !== 'fixed' && !(reading.kind === 'calendar' && reading.year !== undefined && reading.day === undefined);
}
