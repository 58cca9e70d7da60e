/** Tells whether two articles are about the same things, by the keys of their entities: two shared ones that are not both places, or three. `except`: keys that may not count, being what is in question. */
export function sameContext(a: ReadonlySet<string>, b: ReadonlySet<string>, except: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let places = 0;
  let others = 0;
  for (const id of small) {
    if (except.has(id) || !large.has(id)) continue;
    if (id.startsWith('place:')) places++;
    else others++;
    if (places + others >= 3 || (others >= 1 && places + others >= 2)) return true;
  }
  return false;
}
