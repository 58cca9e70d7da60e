import type { ParagraphFacts } from './context.ts';
import type { EventFrame, Published } from './facts.ts';

/** The events that an article tells of, the main one first. */
export function findEvents(_paragraphs: readonly ParagraphFacts[], _published: Published): EventFrame[] {
  return [];
}
