import { entityOf, mentionsOf } from './entities.ts';
import { mentionAt } from './find.ts';
import { topicAt } from './statements.ts';
import type { Place, View } from './view.ts';

/** Every naming of the entity at an offset, else every statement of the fact, over all files, in order of time. */
export function references(view: View, file: string, offset: number): Place[] {
  const found = mentionAt(view, file, offset);
  if (found) return mentionsOf(view, entityOf(view, found.article, found.mention));
  const statements = topicAt(view, file, offset)?.statements ?? [];
  return statements.map((statement) => ({ file: statement.file, start: statement.start, end: statement.end }));
}
