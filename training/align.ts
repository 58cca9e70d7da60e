// Learns which figures of two texts speak of one thing. usage: node training/align.ts STORIES… --news FILE.jsonl [--out FILE] [--folds N]
//
// STORIES are folders of annotated stories (eval/README.md), FILE.jsonl news of many months (`{"text": …}` a line) whose articles of different weeks tell of different
// things however alike they are. With --folds the stories are dealt into N parts, each read by a model that learnt the
// others, and a table is printed; without, all are learnt and the model is written (models/align.json if no --out).
import fs from 'node:fs';
import path from 'node:path';
import { readStories, type Story } from '../eval/score/story.ts';
import { countStory, emptyTally, kinds } from '../eval/score/verdicts.ts';
import { checkStories } from '../eval/score/workspace.ts';
import { alignFigures, type Alignment } from '../server/src/compare/align/align.ts';
import { contestNames } from '../server/src/compare/align/contest.ts';
import { isEqual } from '../server/src/compare/align/figure.ts';
import type { AlignModel } from '../server/src/compare/align/model.ts';
import { compareAligned } from '../server/src/compare/align/index.ts';
import { overlaps } from '../server/src/base/span.ts';
import { likeness } from '../server/src/compare/comparable.ts';
import type { Prepared } from '../server/src/compare/prepared.ts';
import { readArguments } from './arguments.ts';
import { articlesOf, pairsOf, strangersInNews, type Labelled } from './align/pairs.ts';
import { learnAlignment } from './align/learn.ts';

interface Read {
  readonly story: Story;
  readonly articles: readonly Prepared[];
  readonly pairs: readonly Labelled[];
}

/** In cross-validation: by part, what the others taught. */
const models: AlignModel[] = [];
const { folders, newsFile, out, folds, verbose } = readArguments(process.argv.slice(2));
const stories = folders.flatMap(readStories).map((story): Read => {
  const articles = articlesOf(story);
  return { story, articles, pairs: pairsOf(story, articles) };
});
const news = newsFile === undefined ? [] : strangersInNews(fs.readFileSync(newsFile, 'utf8').split('\n').filter(Boolean).map((line) => String((JSON.parse(line) as { text: unknown }).text)));
if (folds !== undefined) crossValidate(Number(folds));
else write(out ?? path.join(import.meta.dirname, '../models/align.json'), learnAlignment(stories, news));

function write(file: string, model: AlignModel): void {
  fs.writeFileSync(file, `${JSON.stringify({ features: contestNames, ...model })}\n`);
}

/** How many disagreements are aligned by a model that has not seen their story, and what else it aligns. */
function crossValidate(parts: number): void {
  const aligned = stories.map((one, i) => {
    const known = models[i % parts] ??= learnAlignment(stories.filter((_, j) => j % parts !== i % parts), news);
    return { ...one, alignments: one.articles.flatMap((a, k) => one.articles.slice(k + 1).flatMap((b) => alignFigures(a, b, likeness(a, b), known, () => true))) };
  });
  const tally = emptyTally();
  for (const [i, { story }] of stories.entries()) countStory(story, checkStories([story], false, models[i % parts]).findings, tally, (line) => verbose && console.error(line));
  console.log(`with all rules: warnings ${tally.warnings} (hard ${tally.onHard}, tension ${tally.onTension}, evolution ${tally.onEvolution}, not ${tally.onNot}, unknown ${tally.unknown}); ${kinds.map((kind) => `${kind} ${tally.kinds[kind].found}/${tally.kinds[kind].all} (${tally.kinds[kind].warned} warned; ${[...tally.kinds[kind].called].map(([verdict, n]) => `${verdict} ${n}`).join(', ')})`).join('; ')}`);
  for (const least of [0.5, 0.6, 0.7, 0.8, 0.85, 0.9]) console.log(`outcomes of ${least}: ${JSON.stringify(outcomesAt(least))}`);
  console.log('least | of a disagreement | equal | other | hard | tension | evolution | correction');
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) console.log(`${least} | ${row(aligned, least).join(' | ')}`);
}

/** What the outcomes of sure alignments are on, by verdict. */
function outcomesAt(least: number): Record<string, Record<string, number>> {
  const counts: Record<string, Record<string, number>> = {};
  for (const [i, { story, articles, pairs }] of stories.entries()) {
    const trees = models[i % (Number(folds) || 1)];
    if (!trees) continue;
    for (const [k, a] of articles.entries()) {
      for (const b of articles.slice(k + 1)) {
        for (const outcome of compareAligned(a, b, [], trees)) {
          if (outcome.confidence < least) continue;
          const pair = pairs.find((one) => one.gold && one.a.article.key === a.key && one.b.article.key === b.key && overlaps(one.a, outcome.a.statement) && overlaps(one.b, outcome.b.statement));
          const row = (counts[outcome.verdict] ??= {});
          const kind = pair?.gold?.severity ?? 'none';
          row[kind] = (row[kind] ?? 0) + 1;
          if (kind === 'none' && verbose && outcome.verdict !== 'evolution' && outcome.confidence >= 0.8 && least === 0.8) console.log(`   ${story.name} ${outcome.verdict} ${outcome.confidence} ${a.article.file}:${outcome.a.statement.start} ${outcome.a.statement.value} | ${b.article.file}:${outcome.b.statement.start} ${outcome.b.statement.value}`);
        }
      }
    }
  }
  return counts;
}

function row(aligned: readonly (Read & { readonly alignments: readonly Alignment[] })[], least: number): (string | number)[] {
  const counts = { gold: 0, equal: 0, other: 0 };
  const found = new Map<string, [number, number]>(['hard', 'tension', 'evolution', 'correction'].map((kind) => [kind, [0, 0]]));
  for (const { story, pairs, alignments } of aligned) {
    const golds = new Map(pairs.flatMap((pair) => (pair.gold ? [[`${pair.a.article.key}${pair.a.start}|${pair.b.article.key}${pair.b.start}`, pair.gold] as const] : [])));
    const kept = alignments.filter(({ probability }) => probability >= least);
    const hit = new Set(kept.flatMap(({ a, b }) => golds.get(`${a.article.key}${a.start}|${b.article.key}${b.start}`) ?? []));
    for (const { a, b } of kept) counts[golds.has(`${a.article.key}${a.start}|${b.article.key}${b.start}`) ? 'gold' : isEqual(a, b) ? 'equal' : 'other']++;
    for (const conflict of story.gold.conflicts) {
      const count = found.get(conflict.severity) ?? found.get('tension') ?? [0, 0];
      count[1]++;
      if (hit.has(conflict)) count[0]++;
    }
  }
  return [counts.gold, counts.equal, counts.other, ...[...found.values()].map(([hits, all]) => `${hits}/${all}`)];
}
