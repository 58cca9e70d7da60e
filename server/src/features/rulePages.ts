/** Where the pages of `docs/rules/` can be read. */
export const rulePagesBase = 'https://github.com/recoupe/recoupe/blob/main/docs/rules/';

/** Page of a finding's code (`conflict/joined`). */
export function rulePage(code: string): string {
  return `${rulePagesBase}${code.split('/').map(encodeURIComponent).join('/')}.md`;
}
