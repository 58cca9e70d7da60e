import { overlaps, type Span } from '../../base/span.ts';
import type { ClaimValue } from '../../extract/facts.ts';
import { unpackMarks } from '../../extract/marks.ts';
import type { Prepared } from '../prepared.ts';
import { showValue } from '../values/show.ts';

/** A figure, date or name in a passage. Equal `shown` of one kind mean equal values. */
export interface Value extends Span {
  readonly kind: 'number' | 'date' | 'name';
  readonly shown: string;
  readonly value: ClaimValue;
  /** False for a first word of a sentence that nothing shows to be a name. */
  readonly sure: boolean;
}

/** What a passage states, in order. */
export function valuesIn({ article: { facts } }: Prepared, passage: Span): Value[] {
  const inside = <T extends Span>(items: readonly T[]): T[] => items.filter((item) => overlaps(item, passage));
  const marks = unpackMarks(facts.marks ?? '');
  const near = inside(marks);
  const values = [
    ...inside(facts.timexes).map(({ start, end, value, earliest, latest }): Value => ({ start, end, kind: 'date', shown: value, value: { kind: 'date', value, earliest, latest }, sure: true })),
    ...inside(facts.quantities).map(({ start, end, low, high, stated, approximate, step, unit }): Value => {
      const value: ClaimValue = { kind: 'quantity', low, high, stated, approximate, step, ...(unit === undefined ? {} : { unit }) };
      return { start, end, kind: 'number', shown: showValue(value), value, sure: true };
    }),
    ...near.filter(({ kind }) => kind === 'number').map(({ start, end, text }): Value => ({ start, end, kind: 'number', shown: text, value: { kind: 'text', value: text }, sure: true })),
  ];
  const names = [
    ...inside(facts.mentions).map(({ start, end, name }): Value => named(start, end, name, true)),
    ...near.filter(({ kind }) => kind === 'name').map(({ start, end, text, initial }) => named(start, end, text, !initial || marks.some((other) => !other.initial && other.text === text))),
  ];
  return [...values, ...joined(names)].sort((x, y) => x.start - y.start);
}

function named(start: number, end: number, name: string, sure: boolean): Value {
  return { start, end, kind: 'name', shown: name, value: { kind: 'entity', id: `name:${name.toLowerCase()}`, name }, sure };
}

/** Names that stand side by side are one: the reader may know only the first name, or only one of two texts may have it whole. */
function joined(names: readonly Value[]): Value[] {
  const runs: Value[] = [];
  for (const name of [...names].sort((x, y) => x.start - y.start)) {
    const before = runs.at(-1);
    if (before && name.start - before.end <= 1) runs[runs.length - 1] = named(before.start, name.end, `${before.shown} ${name.shown}`, before.sure || name.sure);
    else runs.push(name);
  }
  return runs;
}
