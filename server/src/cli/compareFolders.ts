import { createEngine } from '../compare/engine.ts';
import type { Finding } from '../compare/types.ts';
import type { DateReading, FileFacts, SourceOptions } from '../extract/facts.ts';
import { createAnalyser } from '../extract/pipeline.ts';
import { reviewOf, withoutSettled, type Desk } from '../features/review/review.ts';
import type { View } from '../features/view.ts';
import { createProgress, type Console } from './console.ts';
import { readDesk, withDecided } from './decisions.ts';
import { findFiles, readInput, type Input, type Skipped } from './files.ts';
import { statusOfSkipped, tell } from './problems.ts';

/** All articles under some paths, read and compared. */
export interface Compared {
  readonly view: View;
  /** Findings that a decision keeps back. */
  readonly suppressed: readonly Finding[];
  readonly notes: readonly (Skipped | Input['notes'][number])[];
  /** Exit status for what could not be read. */
  readonly status: 0 | 2;
}

/** Reads and compares all articles under the paths, and says on standard error what could not be read. `all`: decisions keep nothing back. */
export async function compareFolders(paths: readonly string[], { reading, all }: { readonly reading: DateReading | undefined; readonly all: boolean }, console: Console): Promise<Compared> {
  const progress = createProgress(console);
  const { inputs, skipped } = await readAll(paths, reading, (done, count) => progress.show(console.translate('{0} of {1} files read', done, count)));
  progress.show(console.translate('Comparing {0} files', inputs.length));
  const desk = await readDesk(paths);
  const { view, suppressed } = await compare(inputs, all ? { ...desk, decisions: desk.decisions.filter(({ kind }) => kind !== 'finding') } : desk, console);
  progress.clear();
  const notes = [...skipped, ...inputs.flatMap((input) => input.notes)];
  tell(notes, console);
  return { view, suppressed, notes, status: statusOfSkipped(skipped) };
}

async function readAll(paths: readonly string[], reading: DateReading | undefined, report: (done: number, all: number) => void): Promise<{ inputs: Input[]; skipped: Skipped[] }> {
  const { found, skipped } = await findFiles(paths);
  const inputs: Input[] = [];
  for (const [done, file] of found.entries()) {
    report(done, found.length);
    const input = await readInput(file, reading);
    if ('grave' in input) skipped.push(input);
    else inputs.push(input);
  }
  return { inputs, skipped };
}

/** What the editor would show of the same files, and the findings that a decision keeps back. */
async function compare(inputs: readonly Input[], desk: Desk, { translate, language, elsewhere }: Console): Promise<{ view: View; suppressed: Finding[] }> {
  const named = withNames(inputs);
  const texts = [...named].map(([file, { below, text, options }]) => ({ file, text, options: { ...withDecided(options, desk, below, text) } }));
  const analyse = createAnalyser();
  const found = await elsewhere?.(texts);
  const facts = new Map<SourceOptions, FileFacts | undefined>(texts.map(({ options }, i) => [options, found?.[i]]));
  const engine = createEngine((text, options) => facts.get(options) ?? analyse(text, options));
  engine.update(texts);
  const { snapshot, comparison } = engine;
  const textOf = (file: string): string => named.get(file)?.text ?? '';
  const review = reviewOf(comparison.findings, textOf, desk);
  const view: View = {
    snapshot,
    comparison: withoutSettled(comparison, review),
    review,
    textOf,
    nameOf: (file) => named.get(file)?.file ?? file,
    linkTo: ({ file }) => named.get(file)?.file ?? file,
    translate,
    locale: language,
  };
  return { view, suppressed: [...review.settled] };
}

/**
 * The inputs by the name that the engine is given. Ids of findings are made from it, so it is the path below the folder, as in the
 * editor: what was ignored there is ignored here. Only where two folders hold the same path it is the whole path.
 */
function withNames(inputs: readonly Input[]): Map<string, Input> {
  const count = new Map<string, number>();
  for (const { below } of inputs) count.set(below, (count.get(below) ?? 0) + 1);
  return new Map(inputs.map((input) => [count.get(input.below) === 1 ? input.below : input.file, input]));
}
