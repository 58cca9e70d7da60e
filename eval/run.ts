// Scores the verdicts on annotated stories. usage: npm run eval [-- [FOLDER …] [--undated] [--verbose]]
//
// Without a folder the repository's own stories: those that were read while the rules were written (known) and those kept aside. A
// folder holds stories as `eval/README.md` describes them, or one folder a story with `gold.json`. --verbose lists every miss of the known ones.
import path from 'node:path';
import { readStories, type Story } from './score/story.ts';
import { countReuse } from './score/reuse.ts';
import { countStory, emptyTally, kinds, type Tally } from './score/verdicts.ts';
import { checkStories } from './score/workspace.ts';

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const undatedOnly = args.includes('--undated');
const folders = args.filter((arg) => !arg.startsWith('--'));
const own = (name: string): string => path.join(import.meta.dirname, name);
const sets = folders.length > 0 ? folders.map((folder) => ({ label: path.basename(folder), folder, open: true })) : [{ label: 'known', folder: own('stories'), open: true }, { label: 'aside', folder: own('aside'), open: false }];

interface Column {
  readonly label: string;
  readonly cells: readonly (readonly [name: string, value: string])[];
}

function columnsOf(label: string, stories: readonly Story[], tell: boolean): Column[] {
  const say = tell ? (line: string) => console.error(`  ${line}`) : () => undefined;
  const silent = (): void => undefined;
  const dated = undatedOnly ? [] : [column(label, cellsOf(each(stories, false, say), stories, say)), column(`${label}, pooled`, cellsOf(pooled(stories, false), stories, silent))];
  return [...dated, column(`${label}, undated`, cellsOf(each(stories, true, undatedOnly ? say : silent), stories, silent))];
}

function column(label: string, cells: Column['cells']): Column {
  return { label, cells };
}

/** Every story as a workspace of its own. */
function each(stories: readonly Story[], undated: boolean, say: (line: string) => void): Tally {
  const tally = emptyTally();
  for (const story of stories) countStory(story, checkStories([story], undated).findings, tally, say);
  return tally;
}

/** All stories as one workspace. */
function pooled(stories: readonly Story[], undated: boolean): Tally {
  const tally = emptyTally();
  const { findings } = checkStories(stories, undated);
  for (const story of stories) countStory(story, findings, tally, () => undefined);
  return tally;
}

function cellsOf(tally: Tally, stories: readonly Story[], say: (line: string) => void): Column['cells'] {
  const { warnings, onHard, onTension, onEvolution, onNot, unknown, across, kinds: of } = tally;
  const reuse = countReuse(stories, say);
  return [
    ['stories', String(stories.length)],
    ['warnings', String(warnings)],
    ['warnings right or on a tension', share(onHard + onTension, warnings)],
    ['warnings on an evolution / a known non-conflict / nothing annotated', `${onEvolution} / ${onNot} / ${unknown}`],
    ['warnings across two stories', String(across)],
    ...kinds.filter((kind) => of[kind].all > 0).map((kind) => [`${kind} found`, share(of[kind].found, of[kind].all)] as const),
    ['hard found at warning', share(of.hard.warned, of.hard.all)],
    ['evolutions called conflict', String(of.evolution.called.get('conflict') ?? 0)],
    ...kinds.filter((kind) => of[kind].all > 0).map((kind) => [`${kind} called`, [...of[kind].called].map(([verdict, count]) => `${verdict} ${count}`).sort().join(', ')] as const),
    ['reused pairs found / not annotated', `${share(reuse.found, reuse.all)} / ${reuse.other}`],
  ];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} = ${(part / whole).toFixed(2)}`;
}

/** A table in Markdown, as it stands in docs/accuracy.md. */
function print(columns: readonly Column[]): void {
  const rows = [...new Set(columns.flatMap(({ cells }) => cells.map(([name]) => name)))];
  console.log(`| measure | ${columns.map(({ label }) => label).join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(`| ${row} | ${columns.map(({ cells }) => cells.find(([name]) => name === row)?.[1] ?? '–').join(' | ')} |`);
}

print(sets.flatMap(({ label, folder, open }) => columnsOf(label, readStories(folder), verbose && open)));
