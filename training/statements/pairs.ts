import { occurrences, placesOf, type Disagreement, type Place, type Story } from '../../eval/score/story.ts';
import { createAnalyser } from '../../server/src/extract/pipeline.ts';
import type { ArticleContext } from '../../server/src/extract/context.ts';
import type { SourceOptions } from '../../server/src/extract/facts.ts';
import { candidatesIn, type Candidate } from '../../server/src/extract/statements/opposed.ts';
import type { Statement } from '../../server/src/extract/statements/statement.ts';
import type { Example } from '../boosting.ts';

/** A pair of statements of one text with what annotation tells of it. */
export interface LabelledStatements extends Candidate, Example {
  readonly file: string;
  /** The disagreement that it is of, or null. */
  readonly gold: Disagreement | null;
}

/** What a pair counts that an annotator calls a disagreement, or sets apart. */
const ANNOTATED = 2;
/** What a pair of a story counts that nobody annotated: some are disputes, too. */
const UNSAID = 0.7;
/** The same of news that nobody annotated: few of their pairs are any. */
const NEWS = 1;

/** The pairs of neighbours in the texts of a story. What is annotated as a change over time teaches nothing here. */
export function statementPairsOf(story: Story): LabelledStatements[] {
  const golds = story.gold.conflicts.map((gold) => ({ gold, a: placesOf(story, gold, 'a'), b: placesOf(story, gold, 'b') }));
  const apart = story.gold.notConflicts.map(({ quotes }) => quotes.map((quoted) => occurrences(story, quoted)));
  return story.articles.flatMap(({ file, outlet, published, text }) =>
    pairsIn(text, { file, outlet, ...(published === '' ? {} : { published }) }).flatMap((pair): LabelledStatements[] => {
      const on = golds.filter(({ a, b }) => isOn(file, pair, a, b));
      const gold = on.find(({ gold: { severity } }) => severity !== 'evolution')?.gold ?? null;
      if (!gold && on.length > 0) return [];
      const tempts = apart.some(([a, b]) => a !== undefined && b !== undefined && isOn(file, pair, a, b));
      return [{ ...pair, file, gold, label: gold ? 1 : 0, weight: gold || tempts ? ANNOTATED : UNSAID }];
    }),
  );
}

/** The pairs of a news article, none of them a dispute. */
export function statementPairsInNews(file: string, text: string): LabelledStatements[] {
  return pairsIn(text, { file }).map((pair) => ({ ...pair, file, gold: null, label: 0, weight: NEWS }));
}

function pairsIn(text: string, options: SourceOptions): Candidate[] {
  const articles: ArticleContext[] = [];
  createAnalyser(1, undefined, (article) => articles.push(article))(text, options);
  return articles.flatMap(candidatesIn);
}

function isOn(file: string, { a, b }: Candidate, left: readonly Place[], right: readonly Place[]): boolean {
  return (on(file, a, left) && on(file, b, right)) || (on(file, a, right) && on(file, b, left));
}

function on(file: string, { context: { facts }, start, end }: Statement, places: readonly Place[]): boolean {
  return places.some((place) => place.file === file && place.start < facts.start + end && facts.start + start < place.end);
}
