import type { ParagraphFacts } from '../context.ts';
import type { DayInterval, Published, Timex } from '../facts.ts';
import { occurrencesIn, type Occurrence } from './occurrences.ts';

/** Namings that are taken to mean one event. */
export interface Group {
  readonly type: string;
  /** The noun as it stands first. */
  readonly name: string;
  readonly rank: number | undefined;
  readonly days: DayInterval | undefined;
  /** TIMEX3 value of its date. */
  readonly value: string | undefined;
  /** True for the event of its type that undated namings mean. */
  readonly main: boolean;
  readonly weight: number;
}

interface Draft {
  type: string;
  name: string;
  rank: number | undefined;
  timex: Timex | undefined;
  main: boolean;
  weight: number;
}

/** Weight of a naming by where it stands: what the headline names is what the article is about. */
const HEADLINE = 6;
const LEAD = 3;
/** Paragraphs that count as lead. */
const LEAD_PARAGRAPHS = 4;

/** Events named in an article, heaviest first. Pasts that are only mentioned (*le sommet de 2022*) are events of their own. */
export function collect(paragraphs: readonly ParagraphFacts[], published: Published): Group[] {
  const drafts: Draft[] = [];
  let running = 0;
  for (const facts of paragraphs) {
    const { kind, text, sentences } = facts.paragraph;
    if (kind === 'byline' || kind === 'dateline') continue;
    const weight = kind === 'headline' ? HEADLINE : running < LEAD_PARAGRAPHS ? LEAD : 1;
    if (kind !== 'headline') running++;
    for (const sentence of sentences) for (const occurrence of occurrencesIn(facts, sentence)) add(drafts, occurrence, text.slice(occurrence.start, occurrence.end), weight, published);
  }
  return drafts.filter((draft) => draft.main || draft.timex !== undefined || draft.rank !== undefined).sort((a, b) => Number(b.main) - Number(a.main) || b.weight - a.weight).map(finish);
}

function add(drafts: Draft[], occurrence: Occurrence, name: string, weight: number, published: Published): void {
  const { type, rank, timex } = occurrence;
  const old = longAgo(timex, published);
  if (!old && timex && happened.has(type) && tooLate(timex, published)) return add(drafts, { ...occurrence, timex: undefined }, name, weight, published);
  const own = drafts.find((draft) => draft.type === type && sameRank(draft.rank, rank) && sameDays(draft.timex, timex) && (draft.timex !== undefined || !old));
  if (own) {
    own.weight += weight;
    own.rank ??= rank;
    if (timex && (!own.timex || finer(timex, own.timex))) own.timex = timex;
    return;
  }
  const main = !drafts.some((draft) => draft.type === type && draft.main) && !old;
  drafts.push({ type, name, rank, timex, main, weight });
}

function sameRank(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** True where two dates may mean one event: one is missing, they share a day, or they are neighbours (a night, a summit of two days). */
function sameDays(a: Timex | undefined, b: Timex | undefined): boolean {
  if (!a?.earliest || !b?.earliest) return true;
  return a.earliest <= (b.latest ?? b.earliest) && b.earliest <= (a.latest ?? a.earliest);
}

function finer(a: Timex, b: Timex): boolean {
  return a.value.length > b.value.length;
}

/** Types that are told of only after they happened: a date after the article is that of something else. */
export const happened: ReadonlySet<string> = new Set(['earthquake', 'storm', 'accident', 'attack', 'death', 'theft', 'eruption', 'outbreak']);

function tooLate(timex: Timex, published: Published): boolean {
  return published.value.length === 10 && (timex.earliest ?? '') > published.value;
}

/** A date well before the article: an event of the past that the article only mentions. */
function longAgo(timex: Timex | undefined, published: Published): boolean {
  const year = Number(published.value.slice(0, 4));
  const latest = timex?.latest ?? timex?.earliest;
  if (!timex || !latest || !year) return false;
  if (published.value.length === 10) return Date.parse(published.value) - Date.parse(latest) > 60 * 86_400_000;
  return Number(latest.slice(0, 4)) < year;
}

function finish(draft: Draft): Group {
  const { type, name, rank, timex, main, weight } = draft;
  return { type, name, rank, days: timex && { earliest: timex.earliest, latest: timex.latest }, value: timex?.value, main, weight };
}
