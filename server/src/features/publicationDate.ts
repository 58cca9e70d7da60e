import { message, type Message } from '../base/message.ts';
import type { Span } from '../base/span.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import type { Clue, Published } from '../extract/facts.ts';
import { titleSpan } from '../extract/title.ts';
import { renderDate } from './dates.ts';
import type { Place, View } from './view.ts';

/** The publication date in one line, with what it rests on: *16 May 2024, inferred: …*. */
export function publicationLine(view: View, published: Published): string {
  const { translate } = view;
  if (published.basis === 'none') return translate('Publication date not known');
  const date = renderDate(published.value, view);
  if (published.basis !== 'inferred') return translate(bases[published.basis].template, date);
  const clues = [...new Set(published.evidence.map((clue) => clueWords(view, clue, 'brief')))].slice(0, maxBrief);
  return clues.length > 0 ? translate('{0}, inferred: {1}', date, clues.join(', ')) : translate('{0}, inferred', date);
}

const maxBrief = 3;

const bases: Readonly<Record<Exclude<Published['basis'], 'none' | 'inferred'>, Message>> = {
  given: message('{0}, set in recoupe.json'),
  explicit: message('{0}, stated in the text'),
  file: message('{0}, from the path of the file'),
};

/** A clue in the words of the reader: in a whole sentence, or as short as a lens has room for. */
export function clueWords({ translate }: View, clue: Clue, length: 'whole' | 'brief'): string {
  const { template, args } = length === 'brief' ? (clue.brief ?? clue.why) : clue.why;
  return translate(template, ...args);
}

/** The passages that the date was worked out from; clues that stand outside the text (the path) have none. */
export function cluePlaces({ file, facts }: CorpusArticle): Place[] {
  const places = facts.published.evidence.filter(({ start, end }) => start < end);
  const isFirst = ({ start, end }: Span, i: number): boolean => places.findIndex((other) => other.start === start && other.end === end) === i;
  return places.filter(isFirst).map(({ start, end }) => ({ file, start, end }));
}

/** Where an article shows its date: its headline, else its first line with text. */
export function dateLine(view: View, { file, facts }: CorpusArticle): Span {
  return titleSpan(view.textOf(file), facts);
}
