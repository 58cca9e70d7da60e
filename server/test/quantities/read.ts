import { findQuantities } from '../../src/extract/quantities/index.ts';
import { readParagraph } from '../../src/text/paragraph.ts';
import type { Language } from '../../src/text/types.ts';

/** The quantities of a text, one line each: `words | low..high [~] [unit] [noun]`. Text between `{` and `}` counts as a date. */
export function quantitiesOf(marked: string, language: Language): string[] {
  const taken: { start: number; end: number }[] = [];
  let text = '';
  for (const [i, part] of marked.split(/[{}]/).entries()) {
    if (i % 2 === 1) taken.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return findQuantities(readParagraph(text, 'body', language), taken).map((quantity) => {
    const range = quantity.low === quantity.high ? String(quantity.stated) : `${quantity.low ?? ''}..${quantity.high ?? ''}`;
    const notes = [quantity.approximate ? '~' : '', quantity.unit ?? '', quantity.noun ?? ''].filter((note) => note !== '');
    return `${text.slice(quantity.start, quantity.end)} | ${[range, ...notes].join(' ')}`;
  });
}
