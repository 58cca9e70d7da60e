import { overlaps } from '../../base/span.ts';
import { entityTypes } from '../../corpus/decided.ts';
import type { Decision } from '../../desk/types.ts';
import type { FileFacts } from '../../extract/facts.ts';
import type { Hand } from '../../features/review/decide.ts';
import type { View } from '../../features/view.ts';
import { decideMark } from '../../features/marks/decideMark.ts';
import { byPlace, type Mark } from './types.ts';

/** Entities and dates that the analysis marks in a file, in reading order. */
export function proposedMarks({ articles }: FileFacts): Mark[] {
  return articles.flatMap(({ mentions, timexes }) => [
    ...mentions.map(({ start, end, type, id, name }): Mark => ({ start, end, label: type, entity: id, name })),
    ...timexes.map(({ start, end, value }): Mark => ({ start, end, label: 'date', entity: `${datePrefix}${value}` })),
  ]).sort(byPlace);
}

/**
 * The decisions by which a file has the marks that came from another tool: what is not marked so already is marked, and what is marked but
 * did not come is rejected. Labels of the usual kinds are understood in their usual short forms (`PER`, `LOC`).
 */
export function importMarks(view: View, file: string, came: readonly Mark[], hand: Hand): Decision[] {
  const proposed = proposedMarks({ articles: [...view.snapshot.articles.values()].filter((article) => article.file === file).map(({ facts }) => facts) });
  const wanted = came.map((mark) => ({ ...mark, label: labels[mark.label.toLowerCase()] ?? mark.label }));
  const fresh = wanted.filter((mark) => !proposed.some((known) => sameMark(known, mark)));
  const gone = proposed.filter((known) => !wanted.some((mark) => overlaps(mark, known)));
  const decide = (mark: Mark, verdict: 'accepted' | 'rejected'): Decision => {
    const { start, end, label, entity, name, note } = mark;
    const value = label === 'date' && entity?.startsWith(datePrefix) ? entity.slice(datePrefix.length) : undefined;
    const who = entityTypes.some((type) => type === label) && entity?.startsWith(`${label}:`) ? entity : undefined;
    const words = view.textOf(file).slice(start, end);
    return decideMark(view, file, { start, end, words, label }, { label, verdict, scope: 'here', ...(who === undefined ? {} : { entity: who }), ...(name === undefined ? {} : { name }), ...(value === undefined ? {} : { value }) }, { ...hand, note: note ?? hand.note });
  };
  return [...fresh.map((mark) => decide(mark, 'accepted')), ...gone.map((mark) => decide(mark, 'rejected'))];
}

const datePrefix = 'date:';
const labels: Readonly<Record<string, string>> = {
  per: 'person', pers: 'person', person: 'person', org: 'organization', organization: 'organization', organisation: 'organization', loc: 'place', gpe: 'place', place: 'place', location: 'place',
  event: 'event', product: 'product', prod: 'product', date: 'date', time: 'date',
};

/** The same words under the same label; who it is only where both say so. */
function sameMark(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end && a.label === b.label && (b.entity === undefined || a.entity === b.entity);
}
