import { facet, type Word } from '../text/word.ts';
import type { ParagraphFacts } from './context.ts';
import { folded, isStopword, stem } from './words.ts';

/** How many paragraphs of running text the lead has. */
const PARAGRAPHS = 3;
/** A paragraph of fewer words is a heading or a leftover and is not counted against the lead. */
const SHORT = 12;
/** Most different words kept: a bound for pages whose lines are chapters. */
const MOST = 150;

/** Content words of headline and lead with their counts, folded and stemmed, in order of their first naming; what two articles of one story share. */
export function countLead(paragraphs: readonly ParagraphFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let taken = 0;
  for (const { paragraph } of paragraphs) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'dateline' || paragraph.kind === 'caption') continue;
    for (const { kind, word } of paragraph.tokens) if (kind === 'word') count(counts, contentKey(word));
    if (paragraph.kind !== 'headline' && paragraph.tokens.length >= SHORT && ++taken >= PARAGRAPHS) break;
  }
  return counts;
}

function count(counts: Map<string, number>, key: string): void {
  if (key === '') return;
  const before = counts.get(key);
  if (before !== undefined || counts.size < MOST) counts.set(key, (before ?? 0) + 1);
}

/** The stem of a content word; the empty string for any other. */
const contentKey: (word: Word) => string = facet(({ lower }) => {
  const bare = folded(lower);
  return bare.length < 3 || isStopword(bare) ? '' : stem(bare);
});
