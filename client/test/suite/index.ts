import { appendFileSync, writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/**
 * Called by the extension host. Leaves a log that a person reads in RECOUPE_LOG and the numbers in RECOUPE_RESULTS; rejects when a
 * test fails, which gives VS Code its exit code.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Log });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./extension.suite.ts');
  await import('./conflict.suite.ts');
  await import('./reading.suite.ts');
  await import('./nextConflict.suite.ts');
  await import('./publicationDate.suite.ts');
  await import('./desk.suite.ts');
  await import('./board.suite.ts');
  await import('./project.suite.ts');
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** Writes every result at once, so that a suite that never ends still says how far it came. */
class Log extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => say(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('fail', (test, error) => say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`));
    runner.on('end', () => writeFileSync(variable('RECOUPE_RESULTS'), JSON.stringify({ passed: this.stats.passes, failed: this.stats.failures })));
  }
}

function say(line: string): void {
  appendFileSync(variable('RECOUPE_LOG'), `${line}\n`);
}

function variable(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}
