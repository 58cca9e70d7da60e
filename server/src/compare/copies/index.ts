import { apart } from '../days.ts';
import type { Outcome } from '../pair.ts';
import type { Prepared } from '../prepared.ts';
import { alike } from '../values/entity.ts';
import { changesAt, type Change } from './changes.ts';
import { gapsOf } from './gaps.ts';
import { changed } from './outcome.ts';

/** Copies that differ in more values than this are two issues of one template (results, tables, weather). */
const MOST_CHANGES = 3;

/** Two texts of fewer shingles say the same in the same words without being copies. */
const LEAST = 25;

/**
 * Compares two near-copies word by word: where one figure, date or name stands in place of another, and everything around it is
 * the same, one of the two copies changed a fact. Templates, whose issues differ in many values or in date and place, are left alone.
 */
export function compareCopies(a: Prepared, b: Prepared): Outcome[] {
  if (Math.min(a.article.facts.shingles.length, b.article.facts.shingles.length) < LEAST) return [];
  const changes = gapsOf(a, b).flatMap((gap) => changesAt(a, b, gap));
  const firstOf = (change: Change): Change => changes.find((other) => repeats(other, change)) ?? change;
  const distinct = new Set(changes.map(firstOf)).size;
  if (distinct === 0 || distinct > MOST_CHANGES || twoIssues(a, b, changes, distinct)) return [];
  return changes.flatMap((change) => told(firstOf(change), change)).map((change) => changed(a, b, change));
}

/** A change told again further on is told together with its first place: outcomes that share a statement make one finding. */
function told(first: Change, change: Change): Change[] {
  return first === change ? [change] : [{ a: first.a, b: change.b }, { a: change.a, b: first.b }];
}

/** One name changed wherever it stands is one change. */
function repeats(one: Change, two: Change): boolean {
  return (one.a.shown === two.a.shown && one.b.shown === two.b.shown) || (one.a.kind === 'name' && two.a.kind === 'name' && alike(one.a.shown, two.a.shown) && alike(one.b.shown, two.b.shown));
}

/**
 * Two issues of a template appear on different days, and their headlines differ; where the days are not known, more than one
 * value differs, and one of them in the headline or the dateline.
 */
function twoIssues(a: Prepared, b: Prepared, changes: readonly Change[], distinct: number): boolean {
  if (apart(a.published, b.published, 0) && a.article.facts.headlineText !== b.article.facts.headlineText) return true;
  return distinct > 1 && changes.some((change) => atHead(a, change.a.start));
}

function atHead({ article: { facts } }: Prepared, at: number): boolean {
  return facts.lines.some(({ start, end, kind }) => start <= at && at < end && (kind === 'headline' || kind === 'dateline'));
}
