import type { Span } from '../../base/span.ts';

/** Longest quotation that is read; beyond it a mark is taken for a slip. */
const LONGEST = 4000;
/** After so many slips the rest of a text is left alone: reading goes back to each of them. */
const SLIPS = 50;

/**
 * Quoted passages of a text without their marks, outermost ones only, in order: « », “ ”, „ “, " " and ‘ ’. An apostrophe is no
 * mark. A quotation that runs to the end of the text without closing mark is taken if it opens the text (one speech over several
 * paragraphs) and dropped otherwise. Linear.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  if (!OPENING.test(text)) return found;
  let closer = '';
  let opened = 0;
  let depth = 0;
  let slips = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    if (closer === '') {
      const closing = opening(text, i);
      if (closing) {
        closer = closing;
        opened = i;
        depth = 0;
      }
    } else if (mark === '«' && closer === '»') depth++;
    else if (closer.includes(mark) && closes(text, i, mark)) {
      if (depth > 0) depth--;
      else {
        push(found, text, opened + 1, i);
        closer = '';
      }
    }
    if (closer !== '' && i - opened > LONGEST) {
      if (++slips > SLIPS) return found;
      i = opened;
      closer = '';
    }
  }
  if (closer !== '' && text.slice(0, opened).trim() === '') push(found, text, opened + 1, text.length);
  return found;
}

const OPENING = /[«“„"‘]/;

/** The marks that close what opens at `at`, or `undefined` where nothing opens. */
function opening(text: string, at: number): string | undefined {
  const before = text[at - 1] ?? ' ';
  switch (text[at]) {
    case '«':
      return '»';
    case '“':
      return '”"';
    case '„':
      return '“”';
    case '"':
      return /[\s([{'’—–-]/.test(before) ? '"”' : undefined;
    case '‘':
      return /[\p{L}\d]/u.test(before) ? undefined : '’';
    default:
      return undefined;
  }
}

function closes(text: string, at: number, mark: string): boolean {
  if (mark === '’') return !/[\p{L}\d]/u.test(text[at + 1] ?? ' ');
  return true;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (start < end) found.push({ start, end });
}
