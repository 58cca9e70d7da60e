import type { View } from '../view.ts';

/** What people say that an entity is, the last one; undefined where nobody did. */
export function roleOf({ review }: View, id: string): string | undefined {
  const said = review.decisions.filter(({ kind, tag, details }) => kind === 'entity' && tag === 'role' && details.entity === id);
  return said.sort((a, b) => (a.created < b.created ? 1 : -1))[0]?.details.name;
}
