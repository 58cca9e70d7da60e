import { copyDate } from '../corpus/copyDate.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import { dateLine } from './publicationDate.ts';
import { renderDate } from './dates.ts';
import { sourceName } from './sources.ts';
import type { Place, View } from './view.ts';

/** The date that near-copies give an article whose own day is not known. */
export interface CopiedDate {
  readonly value: string;
  /** As a sentence: *near-copy in Le Phare: 16 May 2024*. */
  readonly label: string;
  /** The headline of the first copy. */
  readonly at: Place;
}

/** What a person is told of the dated copies of an article; undefined where they tell nothing. */
export function copiedDate(view: View, article: CorpusArticle): CopiedDate | undefined {
  const found = copyDate(view.snapshot, article);
  if (!found) return undefined;
  const [copy] = found.copies;
  const { start, end } = dateLine(view, copy);
  return { value: found.value, label: view.translate('near-copy in {0}: {1}', sourceName(view, copy), renderDate(found.value, view)), at: { file: copy.file, start, end } };
}
