import type { Span } from '../base/span.ts';
import { occurrences } from '../corpus/decided.ts';
import { byTime } from './entities.ts';
import { articlesOf } from './find.ts';
import { dateLine } from './publicationDate.ts';
import type { Place, View } from './view.ts';

/** The name of an outlet in a text, and the article of that outlet that it may speak of. */
export interface CitedSource extends Span {
  readonly source: string;
  readonly target: Place;
}

/** Shorter names are words of the language as often as not. */
const shortest = 4;

/**
 * Where a text names another outlet of the folder (*selon Le Courrier*): the last of its articles that came before, else its first. Only outlets
 * that a person named in `recoupe.json` count: the others are names of files.
 */
export function citedSources(view: View, file: string): CitedSource[] {
  const own = view.snapshot.sources.get(file);
  const [article] = articlesOf(view, file);
  if (!own || !article) return [];
  const text = view.textOf(file);
  const outlets = new Set([...view.snapshot.sources.values()].map(({ outlet }) => outlet).filter((outlet) => outlet.length >= shortest && outlet !== own.outlet));
  return [...outlets].filter((outlet) => text.includes(outlet)).flatMap((outlet) => {
    const theirs = [...view.snapshot.articles.values()].filter((other) => view.snapshot.sources.get(other.file)?.outlet === outlet).sort(byTime);
    const before = theirs.filter((other) => byTime(other, article) < 0);
    const target = before.at(-1) ?? theirs[0];
    return target ? occurrences(text, outlet).map((span) => ({ ...span, source: outlet, target: { file: target.file, start: dateLine(view, target).start, end: dateLine(view, target).end } })) : [];
  });
}
