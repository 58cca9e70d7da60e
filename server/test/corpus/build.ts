import { hashText } from '../../src/base/hash.ts';
import type { Source } from '../../src/corpus/types.ts';
import type { ArticleFacts, Claim, EntityForm, Published } from '../../src/extract/facts.ts';

/** Shingles of a text as the extractor makes them: five words each, lower case. */
export function shinglesOf(text: string): ArticleFacts['shingles'] {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)];
  return words.slice(0, Math.max(0, words.length - 4)).map((word, i) => {
    const last = words[i + 4] ?? word;
    const run = words.slice(i, i + 5).map(([w]) => w).join(' ');
    return { hash: Number.parseInt(hashText(run).slice(0, 8), 16), start: word.index, end: last.index + last[0].length };
  });
}

/** An unknown publication date, or a day. */
export function published(value = ''): Published {
  return { value, granularity: value === '' ? 'unknown' : 'day', basis: value === '' ? 'none' : 'given', confidence: value === '' ? 0 : 1, evidence: [] };
}

/** What a hand-made article may state; everything else is empty. */
export interface ArticleParts {
  readonly text?: string;
  readonly date?: string;
  readonly headlineText?: string;
  readonly entities?: readonly EntityForm[];
  readonly claims?: readonly Claim[];
  readonly events?: ArticleFacts['events'];
  readonly lead?: Readonly<Record<string, number>>;
  readonly quantities?: ArticleFacts['quantities'];
  readonly timexes?: ArticleFacts['timexes'];
  readonly mentions?: ArticleFacts['mentions'];
}

export function articleFacts(parts: ArticleParts, index = 0): ArticleFacts {
  const text = parts.text ?? '';
  return {
    start: 0,
    end: text.length,
    index,
    language: 'fr',
    headline: null,
    headlineText: parts.headlineText ?? '',
    lines: [{ start: 0, end: text.length, kind: 'body' }],
    published: published(parts.date),
    furniture: [],
    mentions: parts.mentions ?? [],
    entities: parts.entities ?? [],
    timexes: parts.timexes ?? [],
    quantities: parts.quantities ?? [],
    quotes: [],
    claims: parts.claims ?? [],
    events: parts.events ?? [],
    lead: parts.lead ?? leadOf(text),
    gist: gistOf(parts.lead ?? leadOf(text)),
    shingles: shinglesOf(text),
  };
}

/** Words of the text of more than three letters with their counts. */
function leadOf(text: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** A file with the given articles. */
export function source(file: string, ...articles: readonly ArticleParts[]): Source {
  return { file, outlet: '', hash: hashText(JSON.stringify(articles)), facts: { articles: articles.map(articleFacts) } };
}

/** What a text is about, from the words of its lead alone. */
export function gistOf(lead: Readonly<Record<string, number>>): string {
  return Object.entries(lead).map(([word, count]) => `${word} ${count}`).join(' ');
}
