import { linkEntities } from '../../src/corpus/entities.ts';
import type { CorpusArticle } from '../../src/corpus/types.ts';
import type { ArticleFacts, Mention } from '../../src/extract/facts.ts';
import { SCORED, type Tally } from './score.ts';
import type { GoldName } from './annotated.ts';

/** A text as the engine reads it (a file may hold several articles) beside the names that a reader marked in it. */
export interface Linked {
  readonly facts: readonly ArticleFacts[];
  readonly names: readonly GoldName[];
}

/** Pairs of names that are one entity: in one article, and in two articles of a story. */
export interface Pairs {
  readonly inside: Tally;
  readonly across: Tally;
}

/** A pair that one side takes for one entity and the other does not. */
export interface Disagreement {
  readonly kind: 'missed' | 'wrong';
  readonly words: readonly [string, string];
}

/**
 * Adds the pairs of one story (or one article) to the tallies. A name that is marked with other words or another type than the reader's is in no pair of
 * ours, so that a bad mark costs its links, too; marks where the reader leaves it open are in no pair at all.
 */
export function scoreLinks(story: readonly Linked[], pairs: Pairs): Disagreement[] {
  const articles = story.flatMap(({ facts }, i) => facts.map((own, a): CorpusArticle => ({ key: `${i}#${a}`, file: `${i}`, outlet: '', facts: own })));
  const index = linkEntities(articles);
  const named = story.flatMap(({ names }, i) =>
    align(articles.filter(({ file }) => file === `${i}`).flatMap(({ key, facts: { mentions } }) => mentions.map((mark) => ({ ...mark, id: index.entityOf(key, mark.id) }))), names, i),
  );
  const found: Disagreement[] = [];
  for (const [i, a] of named.entries()) {
    for (const b of named.slice(i + 1)) {
      const gold = a.who !== undefined && a.who === b.who;
      const ours = a.id !== undefined && a.id === b.id;
      if (!gold && !ours) continue;
      pairs[a.article === b.article ? 'inside' : 'across'][gold && ours ? 'hit' : gold ? 'missed' : 'wrong']++;
      if (gold !== ours) found.push({ kind: gold ? 'missed' : 'wrong', words: [a.words, b.words] });
    }
  }
  return found;
}

interface Named {
  readonly article: number;
  readonly words: string;
  readonly who?: string;
  readonly id?: string;
}

const isScored = (type: string): boolean => (SCORED as readonly string[]).includes(type);

/** The reader's names with our key where we mark the same, and our other marks. */
function align(mentions: readonly Mention[], names: readonly GoldName[], article: number): Named[] {
  const wanted = names.filter(({ optional, types }) => !optional && types.every(isScored));
  const same = (gold: GoldName, mark: Mention): boolean => gold.types.includes(mark.type) && [gold, ...(gold.also ?? [])].some(({ start, end }) => start === mark.start && end === mark.end);
  const isOpen = (mark: Mention): boolean => names.some((gold) => !wanted.includes(gold) && gold.start < mark.end && mark.start < gold.end);
  const marks = mentions.filter((mark) => isScored(mark.type) && (wanted.some((gold) => same(gold, mark)) || !isOpen(mark)));
  const ours = wanted.map((gold): Named => {
    const mark = marks.find((known) => same(gold, known));
    return { article, words: `${gold.who} ${gold.start}`, who: gold.who, ...(mark ? { id: mark.id } : {}) };
  });
  const others = marks.filter((mark) => !wanted.some((gold) => same(gold, mark)));
  return [...ours, ...others.map(({ name, start, id }): Named => ({ article, words: `${name} ${start}`, id }))];
}
