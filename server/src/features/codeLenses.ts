import type { Span } from '../base/span.ts';
import type { Settings } from '../settings.ts';
import { articlesOf } from './find.ts';
import { cut } from './markdown.ts';
import { cluePlaces, dateLine, publicationLine } from './publicationDate.ts';
import type { Place, View } from './view.ts';

/** A line above an article's headline; a click shows the passages that it rests on. */
export interface Lens extends Span {
  readonly title: string;
  readonly clues: readonly Place[];
}

const maxTitle = 160;

/** The publication date of each article of a file, above its headline, with how it is known. */
export function codeLenses(view: View, file: string, settings: Pick<Settings, 'publicationDateLens'>): Lens[] {
  if (!settings.publicationDateLens) return [];
  return articlesOf(view, file).map((article) => ({
    ...spanOnly(dateLine(view, article)),
    title: cut(publicationLine(view, article.facts.published), maxTitle),
    clues: cluePlaces(article),
  }));
}

function spanOnly({ start, end }: Span): Span {
  return { start, end };
}
