/** Puts an item where it belongs in a list in order, of which only the first `most` items are kept. */
export function insertLeast<T>(list: T[], item: T, compare: (a: T, b: T) => number, most: number): void {
  let at = list.length;
  for (let before = list[at - 1]; before !== undefined && compare(item, before) < 0; before = list[--at - 1]);
  if (at >= most) return;
  list.splice(at, 0, item);
  if (list.length > most) list.pop();
}
