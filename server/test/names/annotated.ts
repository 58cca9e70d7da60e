import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/text/types.ts';

/** A name as a reader marked it: every type that is right for it; where it is `optional`, both a mark and none are right. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly types: readonly string[];
  readonly optional: boolean;
  /** Who is named: equal in all names of one entity in an article or story. The words themselves where the annotation says nothing. */
  readonly who: string;
  /** Other extents that are as right. */
  readonly also?: readonly { readonly start: number; readonly end: number }[];
}

/** An article without its brackets, and what they said. Offsets are UTF-16 units of `text`. */
export interface Annotated {
  readonly name: string;
  readonly text: string;
  readonly names: readonly GoldName[];
}

/**
 * Parts of `eval/names`: `open` and `fields` may be read while names are worked on; `aside` and `unseen` were put aside when they were written, so
 * that no rule and no model is made with them.
 */
export const PARTS = ['open', 'aside', 'fields', 'fresh', 'unseen'] as const;
export type Part = (typeof PARTS)[number];

const sourceOf = (part: Part, file: string): string => readFileSync(path.resolve(import.meta.dirname, '../../../eval/names', part === 'open' ? '' : part, file), 'utf8');

/** The annotated articles of one language. */
export function readAnnotated(language: Language, part: Part): Annotated[] {
  return parseAnnotated(sourceOf(part, `${language}.txt`));
}

/** Stories of several short articles each, in which one entity has one key everywhere; `story/number` is the name of an article. */
export function readStories(language: Language, part: Part): Annotated[][] {
  const stories = new Map<string, Annotated[]>();
  for (const article of parseAnnotated(sourceOf(part, `links.${language}.txt`))) {
    const story = article.name.slice(0, article.name.indexOf('/'));
    stories.set(story, [...(stories.get(story) ?? []), article]);
  }
  return [...stories.values()];
}

/** Short French texts of other kinds than news: an encyclopedia, a novel, a poem, speech, a letter, an old newspaper, a play. */
export function readGenres(): Annotated[] {
  return parseAnnotated(sourceOf('open', 'genres.fr.txt'));
}

/** Reads `=== name` headers and, below them, text in which `[words|type]`, `[words|type/type]`, `[words|type?]` and `[words|type=who]` mark names. */
export function parseAnnotated(source: string): Annotated[] {
  return source.split(/^=== /mu).slice(1).map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end), ...unbracket(part.slice(end + 1)) };
  });
}

const TYPES: Readonly<Record<string, string>> = { org: 'organization' };

function unbracket(source: string): Omit<Annotated, 'name'> {
  const names: GoldName[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: mark, 1: words = '', 2: types = '', 3: optional, 4: who } of source.matchAll(/\[([^\][|]+)\|([a-z/]+)(\?)?(?:=([^\][|]+))?\]/gu)) {
    text += source.slice(at, index);
    names.push({ start: text.length, end: text.length + words.length, types: types.split('/').map((type) => TYPES[type] ?? type), optional: optional !== undefined, who: who ?? words });
    text += words;
    at = index + mark.length;
  }
  return { text: text + source.slice(at), names };
}
