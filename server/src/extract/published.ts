import type { Section } from '../text/types.ts';
import type { RawTimex } from './dates/index.ts';
import type { Published, SourceOptions } from './facts.ts';
import { explicitDate } from './published/explicit.ts';
import { fileDate } from './published/fileName.ts';
import { inferDate } from './published/infer.ts';
import { rivalsOf } from './published/rivals.ts';
import type { Source } from './published/source.ts';
import { publishedValue } from './published/value.ts';
import { titleKey, titleSpan } from './title.ts';

/**
 * Works out the publication date of an article: what a person gave, else a line that states it, else a date in the file's name,
 * else what the text lets one conclude. Clue spans are offsets of the file; `starts[i]` is where paragraph `i` starts.
 */
export function inferPublished(text: string, section: Section, raw: readonly (readonly RawTimex[])[], starts: readonly number[], options: SourceOptions): Published {
  const lines = section.lines.filter((line) => line.kind !== 'furniture');
  const source = { text, section, lines, raw, starts };
  const published = settle(source, options);
  const rivals = rivalsOf(published, source, options.file ?? '');
  return rivals.length > 0 ? { ...published, rivals } : published;
}

function settle(source: Source, options: SourceOptions): Published {
  const given = publishedValue(givenOf(source, options) ?? '');
  if (given) return { ...given, basis: 'given', confidence: 1, evidence: [] };
  return explicitDate(source)?.published ?? fileDate(options.file ?? '') ?? inferDate(source)?.published ?? UNKNOWN;
}

/** What a person gave: for this article by its title, else for the whole file. */
function givenOf({ text, section }: Source, { articles, published }: SourceOptions): string | undefined {
  if (!articles) return published;
  const { start, end } = titleSpan(text, section);
  const key = titleKey(text.slice(start, end));
  return Object.hasOwn(articles, key) ? articles[key] : published;
}

const UNKNOWN: Published = { value: '', granularity: 'unknown', basis: 'none', confidence: 0, evidence: [] };
