/**
 * The README as the details page of the extension shows it: without its pictures, which a page without a network cannot load, and with
 * links into the repository as plain text, because they would lead nowhere.
 */
export function packagedReadme(text: string): string {
  return text
    .replace(/^!\[[^\]\n]*\]\([^)\n]*\)\n+/gm, '')
    .replace(/\[([^\]\n]*)\]\((?!https?:|#)[^)\n]*\)/g, '$1');
}
