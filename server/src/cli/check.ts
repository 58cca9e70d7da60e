import { createEngine } from '../compare/engine.ts';
import type { Finding, Severity } from '../compare/types.ts';
import { reviewOf, withoutSettled, type Desk } from '../features/review/review.ts';
import type { View } from '../features/view.ts';
import { reportPage } from '../report/html/page.ts';
import { sarifLog, type SarifOptions } from '../report/sarif.ts';
import { checkJson } from './checkJson.ts';
import { checkText } from './checkText.ts';
import { createProgress, type Console } from './console.ts';
import { readDesk } from './decisions.ts';
import { findFiles, readInput, type Input, type Skipped } from './files.ts';
import type { DateReading } from '../extract/facts.ts';
import type { CheckCommand } from './options.ts';
import { createPaint, type Paint } from './paint.ts';
import { statusOfSkipped, tell } from './problems.ts';

/** `recoupe check PATH…`: compares all articles under the paths. Returns the exit status. */
export async function check(command: CheckCommand, console: Console, { version, reading }: { readonly version: string; readonly reading: DateReading | undefined }): Promise<number> {
  const progress = createProgress(console);
  const { inputs, skipped } = await readAll(command.paths, reading, (done, all) => progress.show(console.translate('{0} of {1} files read', done, all)));
  progress.show(console.translate('Comparing {0} files', inputs.length));
  const desk = await readDesk(command.paths);
  const { view: whole, suppressed } = compare(inputs, command.all ? { ...desk, decisions: [] } : desk, console);
  const view = command.onlyNew ? sinceReview(whole) : whole;
  progress.clear();
  const notes = [...skipped, ...inputs.flatMap((input) => input.notes)];
  tell(notes, console);
  await console.out(report(command, view, { suppressed, notes, version, paint: createPaint(console.colours) }));
  return statusOfSkipped(skipped) || statusOf(view.comparison.findings, command.failOn);
}

function report({ format, verbose }: CheckCommand, view: View, more: Omit<SarifOptions, 'verbose'> & { readonly paint: Paint }): string {
  if (format === 'text') return checkText(view, { verbose, ignored: more.suppressed.length, paint: more.paint });
  if (format === 'html') return reportPage(view);
  return `${JSON.stringify(format === 'json' ? checkJson(view) : sarifLog(view, { ...more, verbose }), null, 1)}\n`;
}

/** Only what is new or changed since the last review; everything where there was none. */
function sinceReview(view: View): View {
  if (!view.review.baseline) return view;
  const findings = view.comparison.findings.filter((finding) => view.review.statusOf(finding).since !== 'reviewed');
  return { ...view, comparison: { findings, facts: view.comparison.facts } };
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
function compare(inputs: readonly Input[], desk: Desk, { translate, language }: Console): { view: View; suppressed: Finding[] } {
  const engine = createEngine();
  const named = withNames(inputs);
  engine.update([...named].map(([file, { text, options }]) => ({ file, text, options })));
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

function statusOf(findings: readonly Finding[], failOn: CheckCommand['failOn']): 0 | 1 {
  if (failOn === 'never') return 0;
  const failing: readonly Severity[] = failOn === 'warning' ? ['error', 'warning'] : ['error', 'warning', 'information'];
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
