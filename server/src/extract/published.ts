import type { Section } from '../text/types.ts';
import type { RawTimex } from './dates/index.ts';
import type { Published, SourceOptions } from './facts.ts';

/** Works out the publication date of an article. Clue spans are offsets of the file; `starts[i]` is where paragraph `i` starts. */
export function inferPublished(_text: string, _section: Section, _raw: readonly (readonly RawTimex[])[], _starts: readonly number[], options: SourceOptions): Published {
  const given = options.published ?? '';
  return { value: given, granularity: 'unknown', basis: given ? 'given' : 'none', confidence: given ? 1 : 0, evidence: [] };
}
