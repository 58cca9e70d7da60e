import { findTimexes, settleOrder, strictOf } from '../../server/src/extract/dates/index.ts';
import type { Conclusion } from '../../server/src/extract/published/conclusion.ts';
import { explicitDate } from '../../server/src/extract/published/explicit.ts';
import { inferDate } from '../../server/src/extract/published/infer.ts';
import { readParagraph } from '../../server/src/text/paragraph.ts';
import { readSections } from '../../server/src/text/sections.ts';

/** The publication date that the first article of a text shows, with the ground that tells it. */
export function conclude(text: string): Conclusion | undefined {
  const [section] = readSections(text);
  if (!section) return undefined;
  const lines = section.lines.filter(({ kind }) => kind !== 'furniture');
  const read = lines.map((line) => findTimexes(readParagraph(text.slice(line.start, line.end), line.kind, line.language ?? section.language)));
  const source = { text, section, lines, raw: settleOrder(read, undefined).map(strictOf), starts: lines.map(({ start }) => start) };
  return explicitDate(source) ?? inferDate(source);
}
