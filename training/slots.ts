// Learns which names and notions of two texts answer one question. usage: node training/slots.ts STORIES… --news FILE.jsonl [--out FILE] [--folds N]
//
// STORIES are folders of annotated stories (eval/README.md), FILE.jsonl news of many months (`{"text": …}` a line) whose articles of different weeks tell of different
// things however alike they are. With --folds the stories are dealt into N parts, each read by a model that learnt the
// others, and a table is printed; without, all are learnt and the model is written (models/slots.json if no --out).
import fs from 'node:fs';
import path from 'node:path';
import { readStories, type Disagreement, type Story } from '../eval/score/story.ts';
import { countStory, emptyTally } from '../eval/score/verdicts.ts';
import { checkStories } from '../eval/score/workspace.ts';
import type { Trees } from '../server/src/base/trees.ts';
import { likeness } from '../server/src/compare/comparable.ts';
import { createEngine } from '../server/src/compare/engine.ts';
import { prepare, type Prepared } from '../server/src/compare/prepared.ts';
import { KINDRED } from '../server/src/compare/same/stories.ts';
import { oneTale } from '../server/src/compare/same/thread.ts';
import { alignSlots, type SlotAlignment } from '../server/src/compare/slots/align.ts';
import { featureNames } from '../server/src/compare/slots/features.ts';
import type { Snapshot } from '../server/src/corpus/types.ts';
import { readArguments } from './arguments.ts';
import { boost } from './boosting.ts';
import { slotPairsOf, slotStrangersOf, type LabelledSlots } from './slots/pairs.ts';

const BOOSTING = { trees: 110, depth: 4, rate: 0.08, leaf: 12, ridge: 5 };
/** Each story meets this many others, for pairs that are never one. */
const STRANGERS = 3;
/** Of the pairs of news every so many-th is taken. */
const EVERY = 15;
/** Days after which news tell of something else. */
const LATER = 15;

interface Read {
  readonly story: Story;
  readonly articles: readonly Prepared[];
  readonly pairs: readonly LabelledSlots[];
  /** Disagreements that nothing else finds. */
  readonly missed: ReadonlySet<Disagreement>;
}

const { folders, newsFile, out, folds, verbose } = readArguments(process.argv.slice(2));
const stories = folders.flatMap(readStories).map(read);
const news = newsFile === undefined ? [] : strangersInNews(newsFile);
if (folds === undefined) fs.writeFileSync(out ?? path.join(import.meta.dirname, '../models/slots.json'), `${JSON.stringify({ features: featureNames, ...learn(stories) })}\n`);
else crossValidate(Number(folds));

function read(story: Story): Read {
  const { findings, snapshot } = folds === undefined ? { findings: [], snapshot: snapshotOf(story) } : checkStories([story], false);
  const articles = [...snapshot.articles.values()].map((article) => prepare(article, snapshot));
  const others = findings.filter(({ attribute }) => !/^(?:who|where|which|whether|which-body|which-office)$/.test(attribute));
  const lines: string[] = [];
  countStory(story, others, emptyTally(), (line) => lines.push(line));
  const missed = new Set(story.gold.conflicts.filter(({ a, b }) => lines.some((line) => line.includes(' missed ') && line.endsWith(`: «${a.quote}» | «${b.quote}»`))));
  return { story, articles, pairs: slotPairsOf(story, articles), missed };
}

/** The articles of a story, not compared. */
function snapshotOf({ name, articles }: Story): Snapshot {
  const engine = createEngine();
  engine.update(articles.map(({ file, outlet, published, text }) => ({ file: `${name}/${file}`, text, options: { outlet, file, ...(published === '' ? {} : { published }) } })));
  return engine.snapshot;
}

function strangersInNews(file: string): LabelledSlots[] {
  const texts = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => String((JSON.parse(line) as { text: unknown }).text));
  const engine = createEngine();
  engine.update(texts.map((text, i) => ({ file: `${i}.txt`, text, options: { file: `${i}.txt` } })));
  const articles = [...engine.snapshot.articles.values()].map((article) => prepare(article, engine.snapshot));
  const day = ({ published }: Prepared): number => Date.parse(published.earliest ?? '') / 86_400_000;
  const apart = articles.flatMap((one, i) => articles.slice(i + 1).flatMap((two): [Prepared, Prepared][] => (Math.abs(day(one) - day(two)) > LATER && likeness(one, two) >= KINDRED ? [[one, two]] : [])));
  return apart.filter((_, i) => i % EVERY === 0).flatMap(([one, two]) => slotStrangersOf([one], [two]));
}

function learn(known: readonly Read[]): Trees {
  const strangers = known.flatMap(({ articles }, i) => Array.from({ length: STRANGERS }, (_, k) => slotStrangersOf(articles, known[(i + 1 + k * 7) % known.length]?.articles ?? [])).flat());
  const pairs = [...known.flatMap((one) => one.pairs), ...strangers, ...news];
  console.error(`${pairs.length} pairs, ${pairs.filter(({ label }) => label === 1).length} of one question, ${strangers.length + news.length} of two stories`);
  return boost(pairs, BOOSTING);
}

/** What a model that has not seen a story pairs in it: how much of that was annotated, and how many hard conflicts nothing else finds. */
function crossValidate(parts: number): void {
  const models = Array.from({ length: parts }, (_, part) => learn(stories.filter((_, i) => i % parts !== part)));
  const found = stories.flatMap((one, i) => pairsBy(models[i % parts], one).map((pair) => ({ one, pair, gold: one.pairs.find(({ a, b }) => isAt(a, pair.a) && isAt(b, pair.b))?.gold ?? null })));
  console.log('kind | least | pairs | annotated | hard | tension | evolution | hard that nothing else finds');
  for (const group of ['', 'name', 'role', 'noun', 'question']) {
    for (const least of [0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) {
      const kept = found.filter(({ pair }) => pair.probability >= least && (group === '' || groupOf(pair.a.kind) === group));
      const of = (severity: string): Set<Disagreement> => new Set(kept.flatMap(({ gold }) => (gold?.severity === severity ? [gold] : [])));
      const fresh = kept.filter(({ one, gold }) => gold !== null && one.missed.has(gold)).flatMap(({ gold }) => (gold?.severity === 'hard' ? [gold] : []));
      console.log([group || 'all', least, kept.length, kept.filter(({ gold }) => gold).length, of('hard').size, of('tension').size, of('evolution').size, new Set(fresh).size].join(' | '));
    }
  }
  if (verbose) for (const { one, pair, gold } of found.toSorted((x, y) => y.pair.probability - x.pair.probability)) if (pair.probability >= 0.3) console.log(`${pair.probability.toFixed(2)} ${gold?.severity ?? '-'} ${pair.a.kind} ${one.story.name}: ${shown(one.story, pair.a)} | ${shown(one.story, pair.b)}`);
}

function pairsBy(trees: Trees | undefined, { articles }: Read): SlotAlignment[] {
  if (!trees) return [];
  return articles.flatMap((a, i) =>
    articles.slice(i + 1).flatMap((b) => {
      const likely = likeness(a, b);
      return oneTale(a, b, likely) ? alignSlots(a, b, likely, trees, 0.2) : [];
    }),
  );
}

function isAt(one: SlotAlignment['a'], two: SlotAlignment['a']): boolean {
  return one.article.key === two.article.key && one.start === two.start && one.kind === two.kind;
}

function groupOf(kind: string): string {
  if (kind === 'person' || kind === 'place' || kind === 'organization') return 'name';
  if (kind.startsWith('?')) return 'question';
  return kind === 'role' || kind === 'portfolio' ? 'role' : 'noun';
}

function shown(story: Story, { article, start, end }: SlotAlignment['a']): string {
  const text = story.articles.find(({ file }) => article.article.file === `${story.name}/${file}`)?.text ?? '';
  return `${text.slice(Math.max(0, start - 50), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replaceAll('\n', ' ');
}
