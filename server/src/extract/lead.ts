import type { ParagraphFacts } from './context.ts';

/** Content words of headline and lead with their counts, lower case; what two articles of one story share. */
export function countLead(_paragraphs: readonly ParagraphFacts[]): Record<string, number> {
  return {};
}
