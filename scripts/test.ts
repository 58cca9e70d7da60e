/**
 * Everything that `npm test` checks, one step after the other, and one closing line. A failing step does not hide the next ones.
 * `npm test -- types lint` runs only the named steps.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, shown } from './run.ts';

interface Sum {
  readonly passed: number;
  readonly failed: number;
}

/** A step that is right or wrong as a whole. */
const single = (succeeded: boolean): Sum => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });

const reports = path.join(root, '.workbench/reports');

/** Runs a command that writes its numbers into a file. Failing without numbers, or without a test, is a failure too. */
function counted(name: string, read: (report: unknown) => Sum, command: (file: string) => boolean): Sum {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const succeeded = command(file);
  const sum = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  const silent = sum.passed + sum.failed === 0 || (!succeeded && sum.failed === 0);
  return silent ? { ...sum, failed: sum.failed + 1 } : sum;
}

const number = (report: unknown, key: string): number => {
  const value = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined;
  return typeof value === 'number' ? value : 0;
};

/** A skipped test counts as failed: it would say nothing for ever. */
const vitestSum = (report: unknown): Sum => {
  const passed = number(report, 'numPassedTests');
  return { passed, failed: number(report, 'numTotalTests') - passed };
};

const vitest = (name: string, config: string): Sum =>
  counted(name, vitestSum, (file) => shown('vitest', 'run', '--config', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`));

/** Every file that a script writes is what the script would write now. */
function generatedFiles(): Sum {
  const scripts = ['scripts/icon.ts', 'scripts/notice.ts', ...globSync('scripts/generate-*.ts', { cwd: root }).filter((file) => !file.endsWith('.test.ts'))];
  const failed = scripts.filter((script) => !shown('node', script, '--check')).length;
  return { passed: scripts.length - failed, failed };
}

/**
 * A run of VS Code in a browser. A busy machine may swallow a key or close a list there, so a run in which something failed is done once more from
 * the start, and the second one counts: what is wrong fails twice.
 */
function inWorkbench(name: string, script: string): Sum {
  const once = (): Sum =>
    counted(name, (report) => ({ passed: number(report, 'passed'), failed: number(report, 'failed') }), (file) => shown('node', `client/test/workbench/${script}.ts`, file));
  const first = once();
  if (first.failed === 0) return first;
  console.log(`── ${name}: ${first.failed} failed; once more from the start\n`);
  return once();
}

const steps: Readonly<Record<string, () => Sum>> = {
  types: () => single(['tsconfig.json', 'client/webview/tsconfig.json'].every((project) => shown('tsc', '--noEmit', '-p', project))),
  lint: () => single(shown('oxlint', '--deny-warnings')),
  unit: () => vitest('unit', 'vitest.config.mts'),
  package: () => single(shown('node', 'scripts/package.ts')),
  generated: generatedFiles,
  bundles: () => vitest('bundles', 'vitest.bundles.config.mts'),
  vscode: () => inWorkbench('vscode', 'run'),
  person: () => inWorkbench('person', 'person'),
  web: () => inWorkbench('web', 'web'),
};

mkdirSync(reports, { recursive: true });
const chosen = process.argv.slice(2);
let total: Sum = { passed: 0, failed: 0 };
for (const [name, step] of Object.entries(steps)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const started = performance.now();
  const sum = step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${sum.passed} passed, ${sum.failed} failed (${seconds} s)\n`);
  total = { passed: total.passed + sum.passed, failed: total.failed + sum.failed };
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
