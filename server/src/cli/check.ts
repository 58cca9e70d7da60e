import { createEngine } from '../compare/engine.ts';
import type { Finding, Severity } from '../compare/types.ts';
import { checkJson } from './checkJson.ts';
import { checkText } from './checkText.ts';
import { createProgress, type Console } from './console.ts';
import { readIgnored } from './decisions.ts';
import { findFiles, readInput, type Input, type Skipped } from './files.ts';
import type { CheckCommand } from './options.ts';
import { statusOfSkipped, tell } from './problems.ts';

/** `recoupe check PATH…`: compares all articles under the paths. Returns the exit status. */
export async function check(command: CheckCommand, console: Console): Promise<number> {
  const progress = createProgress(console);
  const { inputs, skipped } = await readAll(command.paths, (done, all) => progress.show(console.translate('{0} of {1} files read', done, all)));
  progress.show(console.translate('Comparing {0} files', inputs.length));
  const engine = createEngine();
  engine.update(inputs);
  const { findings, facts } = engine.comparison;
  const ignored = command.all ? new Set<string>() : await readIgnored(command.paths);
  const shown = findings.filter(({ id }) => !ignored.has(id));
  progress.clear();
  tell([...skipped, ...inputs.flatMap(({ notes }) => notes)], console);
  await console.out(
    command.format === 'json'
      ? `${JSON.stringify(checkJson(engine.snapshot, shown, facts, console.translate), null, 1)}\n`
      : checkText({ findings: shown, ignored: findings.length - shown.length, snapshot: engine.snapshot, texts: new Map(inputs.map(({ file, text }) => [file, text])) }, command, console),
  );
  return statusOfSkipped(skipped) || statusOf(shown, command.failOn);
}

async function readAll(paths: readonly string[], report: (done: number, all: number) => void): Promise<{ inputs: Input[]; skipped: Skipped[] }> {
  const { found, skipped } = await findFiles(paths);
  const inputs: Input[] = [];
  for (const [done, file] of found.entries()) {
    report(done, found.length);
    const input = await readInput(file);
    if ('grave' in input) skipped.push(input);
    else inputs.push(input);
  }
  return { inputs, skipped };
}

function statusOf(findings: readonly Finding[], failOn: CheckCommand['failOn']): 0 | 1 {
  if (failOn === 'never') return 0;
  const failing: readonly Severity[] = failOn === 'warning' ? ['error', 'warning'] : ['error', 'warning', 'information'];
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
