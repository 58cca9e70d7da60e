const maxWords = 160;

/**
 * Text of an article as Markdown that shows exactly it: nothing in it becomes a link, an image, markup or a table cell.
 * Articles are untrusted input. Characters that turn the direction of writing are left out, long text is cut.
 */
export function escapeMarkdown(text: string, limit = maxWords): string {
  const plain = text.replaceAll(/[\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F]/g, '').replaceAll(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ').trim();
  return cut(plain, limit)
    .replaceAll(/[\\`*_{}[\]()#!|<>~&$@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/^([-+=]|\d{1,9}[.)])(?=\s|$)/, (match) => `${match.slice(0, -1)}\\${match.slice(-1)}`);
}

/** A link whose text is escaped. `target` is a URI, of which what would end the link early is encoded. */
export function link(text: string, target: string): string {
  return `[${escapeMarkdown(text)}](${target.replaceAll(/[()<>\s\\]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'))})`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** The text without its end beyond `limit` characters, never through a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
  return `${text.slice(0, end)}…`;
}
