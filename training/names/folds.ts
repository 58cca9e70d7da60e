import { installRecogniser, type PackedModel } from '../../server/src/extract/entities/model/index.ts';
import { createAnalyser } from '../../server/src/extract/pipeline.ts';
import type { Language } from '../../server/src/text/types.ts';
import { f1, score, SCORED, type Tally } from '../../server/test/names/score.ts';
import type { Annotated } from '../../server/test/names/annotated.ts';

/** Marks of some articles, by the model that is given, added to tallies by type. */
export function scoreWith(model: PackedModel, articles: readonly Annotated[], language: Language, totals: Record<string, Tally>): void {
  installRecogniser(language, model);
  const analyse = createAnalyser();
  for (const { text, names } of articles) score(names, analyse(text, { language }).articles.flatMap(({ mentions }) => mentions), totals);
}

/** F1 over all types, then of each. */
export const rowOf = (totals: Record<string, Tally>): string => ['all', ...SCORED].map((type) => f1(totals[type] ?? { hit: 0, wrong: 0, missed: 0 }).toFixed(1)).join(', ');

/** Article number `i` is read by the model that learnt all folds but this one. */
export const foldOf = (i: number, folds: number): number => i % folds;
