import { memoised } from '../base/memo.ts';
import type { ParagraphFacts } from './context.ts';
import { folded, isStopword, stem } from './words.ts';

/** How many paragraphs of running text the lead has. */
const PARAGRAPHS = 3;
/** A paragraph of fewer words is a heading or a leftover and is not counted against the lead. */
const SHORT = 12;
/** Most different words kept: a bound for pages whose lines are chapters. */
const MOST = 150;

/** Content words of headline and lead with their counts, folded and stemmed; what two articles of one story share. */
export function countLead(paragraphs: readonly ParagraphFacts[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [lower, count] of countWords(paragraphs)) {
    const key = contentKey(lower);
    if (key !== '' && (counts.has(key) || counts.size < MOST)) counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

/** The words of headline and lead as they stand, in order of their first naming. */
function countWords(paragraphs: readonly ParagraphFacts[]): Map<string, number> {
  const counts = new Map<string, number>();
  let taken = 0;
  for (const { paragraph } of paragraphs) {
    if (paragraph.kind === 'byline' || paragraph.kind === 'dateline' || paragraph.kind === 'caption') continue;
    for (const { kind, lower } of paragraph.tokens) if (kind === 'word') counts.set(lower, (counts.get(lower) ?? 0) + 1);
    if (paragraph.kind !== 'headline' && paragraph.tokens.length >= SHORT && ++taken >= PARAGRAPHS) break;
  }
  return counts;
}

/** The stem of a content word; the empty string for any other. */
const contentKey: (word: string) => string = memoised(20_000, (word) => {
  const bare = folded(word);
  return bare.length < 3 || isStopword(bare) ? '' : stem(bare);
});
