import type { Story } from './story.ts';
import { checkStories } from './workspace.ts';

export interface ReuseTally {
  all: number;
  found: number;
  /** Pairs of articles that share words by no annotation; stories without annotated reuse are left out. */
  other: number;
}

/** How many pairs of articles that took words from each other are found, and how many others. */
export function countReuse(stories: readonly Story[], miss: (line: string) => void): ReuseTally {
  const tally: ReuseTally = { all: 0, found: 0, other: 0 };
  for (const story of stories.filter(({ gold }) => gold.textReuse.length > 0)) {
    const { snapshot } = checkStories([story], false);
    const found = new Set(snapshot.reuse.map(({ a, b }) => pairKey([snapshot.articles.get(a.article)?.file ?? '', snapshot.articles.get(b.article)?.file ?? ''])));
    const gold = new Set(story.gold.textReuse.map(({ files }) => pairKey(files.map((file) => `${story.name}/${file}`))));
    tally.all += gold.size;
    for (const pair of gold) if (found.has(pair)) tally.found++;
    else miss(`reuse missed: ${pair}`);
    for (const pair of found) if (!gold.has(pair)) {
      tally.other++;
      miss(`reuse not annotated: ${pair}`);
    }
  }
  return tally;
}

const pairKey = (files: readonly string[]): string => [...files].sort().join(' ');
