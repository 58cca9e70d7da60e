import type { Roster } from './roster.ts';

/**
 * Links full names of people that differ only in how a foreign name is spelt. Two spellings that one article uses side by
 * side are two people. The key that most articles use (then the first in order) stands for all.
 */
export function spellingLinks(rosters: readonly Roster[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>();
  const together = new Set<string>();
  for (const roster of rosters) {
    const own = new Map<string, string>();
    for (const { form, fullKey } of roster.entities) {
      if (fullKey === undefined) continue;
      const ids = spellings.get(fullKey) ?? new Map<string, number>();
      ids.set(form.id, (ids.get(form.id) ?? 0) + 1);
      spellings.set(fullKey, ids);
      if (own.has(fullKey)) together.add(fullKey);
      own.set(fullKey, form.id);
    }
  }
  const links = new Map<string, string>();
  for (const [key, ids] of spellings) {
    if (ids.size < 2 || together.has(key)) continue;
    const [main] = [...ids].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [''];
    for (const id of ids.keys()) if (id !== main) links.set(id, main);
  }
  return links;
}
