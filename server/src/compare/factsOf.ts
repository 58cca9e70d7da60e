import type { Snapshot } from '../corpus/types.ts';
import { components } from './group.ts';
import type { Outcome } from './pair.ts';
import type { Stated } from './prepared.ts';
import type { Fact } from './types.ts';

/** Facts from outcomes of the verdict *corroborated*: what several texts state alike, with the number of sources that do not copy from each other. In order of subject and attribute. */
export function factsOf(outcomes: readonly Outcome[], snapshot: Snapshot): Fact[] {
  return components(outcomes)
    .map((group) => factOf(group, snapshot))
    .sort((x, y) => (key(x) < key(y) ? -1 : 1));
}

const key = ({ subject, attribute, value, statements }: Fact): string => `${subject}|${attribute}|${value}|${statements[0]?.file ?? ''}|${statements[0]?.start ?? 0}`;

function factOf(group: readonly Outcome[], snapshot: Snapshot): Fact {
  const sides = new Map<string, Stated>();
  for (const { a, b } of group) for (const side of [a, b]) sides.set(side.id, side);
  const ordered = [...sides].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, side]) => side);
  const [first] = ordered as [Stated, ...Stated[]];
  return {
    subject: first.subject,
    subjectName: first.claim.subjectName,
    attribute: first.claim.attribute,
    value: first.statement.value,
    independentSources: new Set(ordered.map(({ article }) => snapshot.groupOf(article.key))).size,
    statements: ordered.map(({ statement }) => statement),
  };
}
