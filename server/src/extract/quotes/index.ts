import type { Paragraph } from '../../text/types.ts';
import type { Mention, Quote } from '../facts.ts';
import { quotedSpans } from './marks.ts';
import { speakerOf } from './speaker.ts';

/** Words from which a quotation may frame whole sentences; shorter ones are wordings taken up by the writer. */
const SPEECH = 2;

/** Quoted words of a paragraph, without their marks, with their speakers. */
export function findQuotes(paragraph: Paragraph, mentions: readonly Mention[]): Quote[] {
  const spans = quotedSpans(paragraph.text);
  return spans.map((span) => {
    const words = paragraph.tokens.filter((token) => token.kind !== 'punctuation' && token.start >= span.start && token.end <= span.end).length;
    return { ...span, speaker: words < SPEECH ? null : speakerOf(paragraph, span, spans, mentions) };
  });
}
