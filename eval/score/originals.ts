import fs from 'node:fs';
import type { FactKind, Marked, Original } from './mutate.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Row {
  readonly text: string;
  readonly dct?: string | null;
  readonly entities: readonly (Span & { readonly type: string })[];
  readonly timexes: readonly Span[];
}

/** Texts too short to have much in common with a copy are of no use. */
const SHORTEST = 300;

/** Reads annotated news: one record a line with text, `dct`, `entities` and `timexes`; offsets in code points. */
export function readOriginals(file: string): Original[] {
  const rows = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Row);
  return rows.filter(({ text }) => text.length >= SHORTEST).map(originalOf);
}

const kindOf: Readonly<Record<string, FactKind>> = { Person: 'person', Location: 'place' };

function originalOf({ text, dct, entities, timexes }: Row): Original {
  const offset = offsets(text);
  const at = ({ start, end }: Span): Span => ({ start: offset[start] ?? 0, end: offset[end] ?? 0 });
  const outer = entities.filter((one) => !entities.some((other) => other !== one && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start));
  const names = outer.flatMap((entity): Marked[] => (kindOf[entity.type] ? [{ ...at(entity), kind: kindOf[entity.type] ?? 'place' }] : []));
  const dates = timexes.map((timex): Marked => ({ ...at(timex), kind: 'date' }));
  const taken = [...entities, ...timexes].map(at);
  const numbers = [...text.matchAll(/(?<![\p{L}\d.,:/-])\d+(?:[ .,  ]\d{3})*(?:,\d+)?(?![\d:/hH°])/gu)]
    .map(({ index, 0: { length } }): Marked => ({ start: index, end: index + length, kind: 'number' }))
    .filter(({ start, end }) => !taken.some((other) => start < other.end && other.start < end));
  return { text, published: dct ?? '', facts: [...names, ...dates, ...numbers] };
}

/** UTF-16 offset of every code point. */
function offsets(text: string): number[] {
  const map: number[] = [];
  let at = 0;
  for (const character of text) {
    map.push(at);
    at += character.length;
  }
  return [...map, at];
}
