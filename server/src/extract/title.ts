import type { Span } from '../base/span.ts';

/** Where an article shows what it is called: its headline, else its first line with text. In offsets of `text`, the whole file. */
export function titleSpan(text: string, { start, end, headline }: Span & { readonly headline: Span | null }): Span {
  if (headline) return headline;
  const own = text.slice(start, end);
  const first = start + (own.length - own.trimStart().length);
  const close = text.indexOf('\n', first);
  return { start: first, end: close < 0 || close > end ? Math.max(first, end) : close };
}

/** A title as a project file names an article by it: spaces and letters composed in one way, at most a hundred characters. */
export function titleKey(title: string): string {
  return title.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100);
}
