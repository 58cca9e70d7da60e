import { TAGS } from '../../server/src/extract/syntax/tags.ts';
import type { Tagger } from '../../server/src/extract/syntax/model/tagger.ts';
import type { Example } from './align.ts';

/** Share of tokens with the right tag, with the right part of speech; F1 of each mood and tense; and the commonest mistakes. */
export function scoreTags(tagger: Tagger, examples: readonly Example[]): { tags: number; parts: number; lemmas: number; moods: string; mistakes: string } {
  let [all, right, part, lemma] = [0, 0, 0, 0];
  const moods = new Map<string, [number, number, number]>();
  const mistakes = new Map<string, number>();
  for (const { tokens, tags, lemmas, rest } of examples) {
    const found = tagger.tag(tokens, 0, tokens.length);
    for (const [i, gold] of tags.entries()) {
      if (rest[i]) continue;
      const guess = TAGS[found[i] ?? 0] ?? '';
      all++;
      const word = tokens[i]?.word;
      if (word && tagger.lemma(word, found[i] ?? 0).toLowerCase() === lemmas[i]?.toLowerCase()) lemma++;
      if (guess === gold) right++;
      else mistakes.set(`${gold}>${guess}`, (mistakes.get(`${gold}>${guess}`) ?? 0) + 1);
      if (guess[0] === gold[0]) part++;
      for (const mood of new Set([gold.slice(0, 2), guess.slice(0, 2)])) {
        if (!mood.startsWith('V')) continue;
        const counts = moods.get(mood) ?? [0, 0, 0];
        if (mood === gold.slice(0, 2)) counts[0]++;
        if (mood === guess.slice(0, 2)) counts[1]++;
        if (gold.slice(0, 2) === guess.slice(0, 2)) counts[2]++;
        moods.set(mood, counts);
      }
    }
  }
  const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);
  const f1 = [...moods].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([mood, [gold, guessed, both]]) => `${mood} ${percent(2 * both, gold + guessed)} (${gold})`);
  const worst = [...mistakes].toSorted(([, a], [, b]) => b - a).slice(0, 14).map(([name, count]) => `${name} ${count}`);
  return { tags: (100 * right) / all, parts: (100 * part) / all, lemmas: (100 * lemma) / all, moods: f1.join(', '), mistakes: worst.join(', ') };
}
