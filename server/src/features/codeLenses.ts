import type { Span } from '../base/span.ts';
import type { Settings } from '../settings.ts';
import { copiedDate } from './copyDate.ts';
import { articlesOf } from './find.ts';
import { cut } from './markdown.ts';
import { cluePlaces, dateLine, publicationLine } from './publicationDate.ts';
import { sourcesLine } from './sourcesLens.ts';
import type { Place, View } from './view.ts';

/** A line above an article's headline; a click shows the passages that it rests on. */
export interface Lens extends Span {
  readonly title: string;
  readonly clues: readonly Place[];
}

const maxTitle = 160;

/** Above the headline of each article of a file: its publication date with how it is known, and how many sources speak of the same. */
export function codeLenses(view: View, file: string, settings: Pick<Settings, 'publicationDateLens' | 'sourcesLens'>): Lens[] {
  return articlesOf(view, file).flatMap((article): Lens[] => {
    const span = spanOnly(dateLine(view, article));
    const copied = [copiedDate(view, article) ?? []].flat();
    const sources = settings.sourcesLens ? sourcesLine(view, article) : undefined;
    return [
      ...(settings.publicationDateLens ? [{ ...span, title: cut([publicationLine(view, article.facts.published), ...copied.map(({ label }) => label)].join(' – '), maxTitle), clues: [...cluePlaces(article), ...copied.map(({ at }) => at)] }] : []),
      ...(sources === undefined ? [] : [{ ...span, title: sources, clues: [] }]),
    ];
  });
}

function spanOnly({ start, end }: Span): Span {
  return { start, end };
}
