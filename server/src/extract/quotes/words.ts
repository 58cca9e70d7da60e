import type { Span } from '../../base/span.ts';
import type { Paragraph } from '../../text/types.ts';
import { folded } from '../words.ts';

/** A word of a quotation, folded (no case, no accents); offsets are those of the file. `…` stands for words left out or put in. */
export interface QuotedWord extends Span {
  readonly text: string;
}

/** Quotations of fewer words are wordings, not statements; of longer ones the beginning is kept. */
const LEAST = 5;
const MOST = 120;
/** What stands for words that are not the speaker's, or for some that are missing. */
export const OMISSION = '…';

/**
 * The words of a quotation, packed: offset from its start, `-`, length, `:`, word, one a line. The empty string for short quotations. Words in square
 * brackets are the writer's.
 */
export function packQuoted({ text, tokens }: Paragraph, quote: Span): string {
  const lines: string[] = [];
  let bracketed = false;
  for (const token of tokens) {
    if (token.start < quote.start || token.end > quote.end) continue;
    const mark = text[token.start];
    if (mark === '[') bracketed = true;
    const omitted = mark === '[' || (!bracketed && /^(?:…|\.{3})/.test(token.text));
    if (omitted) lines.push(`${token.start - quote.start}-${token.end - token.start}:${OMISSION}`);
    else if (!bracketed && (token.kind === 'word' || token.kind === 'number')) lines.push(`${token.start - quote.start}-${token.end - token.start}:${folded(token.lower)}`);
    if (mark === ']') bracketed = false;
  }
  return lines.length < LEAST ? '' : lines.slice(0, MOST).join('\n');
}

/** What {@link packQuoted} packed, for a quotation that starts at `start`. */
export function unpackQuoted(packed: string, start: number): QuotedWord[] {
  return packed.split('\n').flatMap((line) => {
    const [place = '', text = ''] = line.split(':');
    const [at = 0, length = 0] = place.split('-').map(Number);
    return text === '' ? [] : [{ start: start + at, end: start + at + length, text }];
  });
}
