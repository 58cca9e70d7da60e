import type { Paragraph } from '../../text/types.ts';
import type { Mention, Quote } from '../facts.ts';

/** Quoted words of a paragraph with their speakers. */
export function findQuotes(_paragraph: Paragraph, _mentions: readonly Mention[]): Quote[] {
  return [];
}
