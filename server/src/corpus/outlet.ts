const numbered = /^\d{1,8}[-_. ]+/;
const hashed = /[-_. ]?[0-9a-f]{12,64}$/;

/**
 * Name of the outlet when nobody gave one: the file's name without order number, fingerprint and extension (`2022/01-le-phare.txt`
 * → `le-phare`), and the folder or the bare name where nothing else is left. Files are opaque paths or URIs with `/`.
 */
export function outletOf(file: string): string {
  const parts = file.split('/').filter((part) => part !== '');
  const base = (parts.at(-1) ?? file).replace(/\.[^.]{1,8}$/, '');
  const short = base.replace(numbered, '').replace(hashed, '');
  return /\p{L}/u.test(short) ? short : base;
}
