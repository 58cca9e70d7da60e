// Learns which neighbouring statements of one text are set against each other. usage: node training/statements.ts STORIES… --news FILE.jsonl [--out FILE] [--folds N]
//
// STORIES are folders of annotated stories (eval/README.md), FILE.jsonl news that nobody annotated (`{"text": …}` a line), in which few speakers answer each other. With --folds
// stories and news are dealt into N parts, each read by a model that learnt the others, and a table is printed; with
// --verbose, what it pairs, too. Without, all are learnt and the model is written (models/statements.json if no --out).
import fs from 'node:fs';
import path from 'node:path';
import { readStories, type Disagreement, type Story } from '../eval/score/story.ts';
import { countStory, emptyTally } from '../eval/score/verdicts.ts';
import { checkStories } from '../eval/score/workspace.ts';
import type { Trees } from '../server/src/base/trees.ts';
import { featureNames } from '../server/src/extract/statements/features.ts';
import { opposedIn } from '../server/src/extract/statements/opposed.ts';
import type { Statement } from '../server/src/extract/statements/statement.ts';
import { readArguments } from './arguments.ts';
import { boost } from './boosting.ts';
import { statementPairsInNews, statementPairsOf, type LabelledStatements } from './statements/pairs.ts';

const BOOSTING = { trees: 120, depth: 4, rate: 0.07, leaf: 15, ridge: 5 };

interface Read {
  readonly name: string;
  readonly pairs: readonly LabelledStatements[];
  /** Disagreements that nothing else finds. */
  readonly missed: ReadonlySet<Disagreement>;
}

const { folders, newsFile, out, folds, verbose } = readArguments(process.argv.slice(2));
const stories = folders.flatMap(readStories).map(read);
const news = newsFile === undefined ? [] : fs.readFileSync(newsFile, 'utf8').split('\n').filter(Boolean).map((line, i) => statementPairsInNews(`news ${i + 1}`, String((JSON.parse(line) as { text: unknown }).text)));
if (folds === undefined) fs.writeFileSync(out ?? path.join(import.meta.dirname, '../models/statements.json'), `${JSON.stringify({ features: featureNames, ...learn(stories, news) })}\n`);
else crossValidate(Number(folds));

function read(story: Story): Read {
  const lines: string[] = [];
  if (folds !== undefined) countStory(story, checkStories([story], false).findings.filter(({ statements }) => !statements.every(({ claim }) => claim.family === 'voices')), emptyTally(), (line) => lines.push(line));
  const missed = story.gold.conflicts.filter(({ a, b }) => lines.some((line) => line.includes(' missed ') && line.endsWith(`: «${a.quote}» | «${b.quote}»`)));
  return { name: story.name, pairs: statementPairsOf(story), missed: new Set(missed) };
}

function learn(known: readonly Read[], others: readonly (readonly LabelledStatements[])[]): Trees {
  const pairs = [...known.flatMap((one) => one.pairs), ...others.flat()];
  console.error(`${pairs.length} pairs, ${pairs.filter(({ label }) => label === 1).length} set against each other, ${others.flat().length} in news`);
  return boost(pairs, BOOSTING);
}

/** What a model that has not seen a text pairs in it. */
function crossValidate(parts: number): void {
  const models = Array.from({ length: parts }, (_, part) => learn(stories.filter((_story, i) => i % parts !== part), news.filter((_text, i) => i % parts !== part)));
  const paired = (trees: Trees | undefined, pairs: readonly LabelledStatements[], least: number): (LabelledStatements & { probability: number })[] => (trees ? opposedIn(pairs, trees, least) : []);
  console.log('least | pairs | annotated | tension | hard | correction | tensions that nothing else finds | pairs in news');
  for (const least of [0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8]) {
    const kept = stories.map((story, i) => ({ story, pairs: paired(models[i % parts], story.pairs, least) }));
    const golds = kept.flatMap(({ story, pairs }) => [...new Set(pairs.flatMap(({ gold }) => gold ?? []))].map((gold) => ({ gold, fresh: story.missed.has(gold) })));
    const of = (severity: string): number => golds.filter(({ gold }) => gold.severity === severity).length;
    const all = kept.flatMap(({ pairs }) => pairs);
    const inNews = news.reduce((sum, pairs, i) => sum + paired(models[i % parts], pairs, least).length, 0);
    console.log([least, all.length, all.filter(({ gold }) => gold).length, of('tension'), of('hard'), of('correction'), golds.filter(({ gold, fresh }) => fresh && gold.severity === 'tension').length, inNews].join(' | '));
  }
  if (!verbose) return;
  for (const [i, { name, pairs }] of [...stories, ...news.map((of, n) => ({ name: `news ${n + 1}`, pairs: of }))].entries()) {
    const part = (i < stories.length ? i : i - stories.length) % parts;
    for (const pair of paired(models[part], pairs, 0.35)) console.log(`${pair.probability.toFixed(2)} ${pair.gold?.severity ?? '-'} ${name}: ${shown(pair.a)} | ${shown(pair.b)}`);
  }
}

function shown({ context, start, end, report: { voice, verb } }: Statement): string {
  return `[${voice?.name ?? ''}/${verb}] ${context.facts.paragraph.text.slice(start, Math.min(end, start + 220))}`;
}
