import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/extract/pipeline.ts';
import { parseAnnotated, PARTS, readStories } from './annotated.ts';
import { scoreLinks, type Pairs } from './links.ts';
import { tally } from './score.ts';

const analyse = createAnalyser();

function pairsOf(...texts: string[]): Pairs {
  const pairs: Pairs = { inside: tally(), across: tally() };
  const articles = texts.flatMap((text) => parseAnnotated(`=== a\n${text}`));
  scoreLinks(articles.map(({ text, names }) => ({ facts: analyse(text, { language: 'fr' }).articles, names })), pairs);
  return pairs;
}

const PARIS = 'Le maire a quitté [Paris|place=p] pour [Lyon|place=l], puis [Lyon|place=l] pour [Dijon|place=d].';

describe('pairs of names', () => {
  it('counts those of one article and of two', () =>
    expect(pairsOf(PARIS, PARIS)).toEqual({ inside: { hit: 2, wrong: 0, missed: 0 }, across: { hit: 6, wrong: 0, missed: 0 } }));
  it('counts a link that the reader does not make as wrong, and one that he makes beyond ours as missed', () =>
    expect(pairsOf('De [Lyon|place=x] à [Lyon|place=y], puis à [Dijon|place=x].').inside).toEqual({ hit: 0, wrong: 1, missed: 1 }));
  it('leaves out what may be marked or not', () =>
    expect(pairsOf('De [Lyon|place=x] à [Lyon|place?=x].').inside).toEqual({ hit: 0, wrong: 0, missed: 0 }));

  it.each(['fr', 'en'] as const)('%s: every story has several articles', (language) => {
    for (const part of PARTS) for (const story of readStories(language, part)) expect(story.length).toBeGreaterThan(1);
  });
});
