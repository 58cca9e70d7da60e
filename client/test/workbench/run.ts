/**
 * Runs the suites inside VS Code, once in English and once in French: npm run test:vscode. The VS Code is the one from npm, or the
 * desktop one that the variable VSCODE_EXECUTABLE names; where npm has none for the platform, test-electron fetches the desktop one.
 * Expects the VSIX and the suites to be built. An argument names the file for the numbers.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { installWorkbench } from './install.ts';
import { root, unpackedVsix, workbench } from './paths.ts';
import { unpackVsix } from './unpackVsix.ts';

const fromNpm = process.platform === 'linux' && process.arch === 'x64';
const chosen = process.env['VSCODE_EXECUTABLE'] ?? (fromNpm ? path.join(import.meta.dirname, 'executable.ts') : undefined);

interface Results {
  readonly passed: number;
  readonly failed: number;
}

async function runIn(locale: string): Promise<Results> {
  const folder = mkdtempSync(path.join(tmpdir(), 'recoupe-folder-'));
  cpSync(path.join(root, 'client/test/folder'), folder, { recursive: true });
  const resultsFile = path.join(workbench, `results-${locale}.json`);
  const log = path.join(workbench, `results-${locale}.log`);
  for (const file of [resultsFile, log]) rmSync(file, { force: true });
  try {
    await runTests({
      ...(chosen !== undefined && { vscodeExecutablePath: chosen }),
      extensionDevelopmentPath: unpackedVsix,
      extensionTestsPath: path.join(root, 'dist/test/index.js'),
      launchArgs: [folder, `--locale=${locale}`, '--disable-extensions'],
      extensionTestsEnv: { RECOUPE_RESULTS: resultsFile, RECOUPE_LOG: log, RECOUPE_LOCALE: locale },
    });
  } catch (error) {
    console.error(String(error));
  } finally {
    if (existsSync(log)) console.log(readFileSync(log, 'utf8'));
    rmSync(folder, { recursive: true, force: true });
  }
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : { passed: 0, failed: 1 };
}

if (process.env['VSCODE_EXECUTABLE'] === undefined && fromNpm) await installWorkbench();
unpackVsix();
const sum = { passed: 0, failed: 0 };
for (const locale of ['en', 'fr']) {
  const { passed, failed } = await runIn(locale);
  console.log(`In VS Code, ${locale}: ${passed} passed, ${failed} failed`);
  sum.passed += passed;
  sum.failed += failed;
}
const report = process.argv[2];
if (report !== undefined) writeFileSync(report, JSON.stringify(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
