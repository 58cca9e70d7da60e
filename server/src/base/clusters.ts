/**
 * Items that share a key, directly or through others, in one list: the connected components. Lists stand in the order of their first
 * items, items in the order given. An item without keys is alone.
 */
export function clustersBy<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): T[][] {
  const parent = items.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    parent[at] = root;
    return root;
  };
  const holder = new Map<string, number>();
  items.forEach((item, at) => {
    for (const key of keysOf(item)) {
      const other = holder.get(key);
      if (other === undefined) holder.set(key, at);
      else parent[Math.max(rootOf(at), rootOf(other))] = Math.min(rootOf(at), rootOf(other));
    }
  });
  const lists = new Map<number, T[]>();
  items.forEach((item, at) => {
    const list = lists.get(rootOf(at));
    if (list) list.push(item);
    else lists.set(rootOf(at), [item]);
  });
  return [...lists.values()];
}
