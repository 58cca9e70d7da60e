import { createEngine, type TextChange } from '../compare/engine.ts';
import type { Finding, Severity } from '../compare/types.ts';
import { checkJson } from './checkJson.ts';
import { checkText } from './checkText.ts';
import { createProgress, type Console } from './console.ts';
import { readIgnored } from './decisions.ts';
import { findFiles, readInput, type Skipped } from './files.ts';
import type { CheckCommand } from './options.ts';
import { tellProblems } from './problems.ts';

/** `recoupe check PATH…`: compares all articles under the paths. Returns the exit status. */
export async function check(command: CheckCommand, console: Console): Promise<number> {
  const { found, skipped, projects } = await findFiles(command.paths);
  const problems: Skipped[] = [...skipped];
  const changes: TextChange[] = [];
  const progress = createProgress(console);
  for (const [i, file] of found.entries()) {
    progress.show(console.translate('{0} of {1} files read', i, found.length));
    const input = await readInput(file);
    if ('reason' in input) problems.push(input);
    else changes.push(input);
  }
  progress.show(console.translate('Comparing {0} files', changes.length));
  const engine = createEngine();
  engine.update(changes);
  const { findings, facts } = engine.comparison;
  const ignored = command.all ? new Set<string>() : await readIgnored(command.paths);
  const shown = findings.filter(({ id }) => !ignored.has(id));
  progress.clear();
  await console.out(
    command.format === 'json'
      ? `${JSON.stringify(checkJson(engine.snapshot, shown, facts, console.translate), null, 1)}\n`
      : checkText({ findings: shown, ignored: findings.length - shown.length, snapshot: engine.snapshot, texts: new Map(changes.map(({ file, text }) => [file, text ?? ''])) }, command, console),
  );
  return tellProblems(problems, projects, console) || statusOf(shown, command.failOn);
}

function statusOf(findings: readonly Finding[], failOn: CheckCommand['failOn']): number {
  if (failOn === 'never') return 0;
  const failing: readonly Severity[] = failOn === 'warning' ? ['error', 'warning'] : ['error', 'warning', 'information'];
  return findings.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
