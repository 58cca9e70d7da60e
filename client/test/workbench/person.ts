/**
 * Drives VS Code with the packaged extension as a person does, by keys and by what is to be seen, on a copy of `samples/`; in English with
 * high contrast, in French with a light theme: npm run test:vscode does it after the suites. An argument names the file for the numbers.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { looking } from '../person/board.ts';
import { annotating } from '../person/desk.ts';
import { wordsOf } from '../person/keys.ts';
import { reviewing } from '../person/review.ts';
import { settingUp } from '../person/setUp.ts';
import { openBrowser } from './browser.ts';
import { runChecks, type Sum } from './checks.ts';
import { installVsix } from './installVsix.ts';
import { installWorkbench } from './install.ts';
import { root } from './paths.ts';
import { startServer } from './server.ts';

async function run(locale: 'en' | 'fr', theme: string): Promise<Sum> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'recoupe-person-'));
  const extensionsFolder = path.join(dataFolder, 'extensions');
  const folder = path.join(dataFolder, 'samples');
  mkdirSync(extensionsFolder);
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  installVsix(dataFolder, extensionsFolder);
  const server = await startServer({ dataFolder, extensionsFolder, settings: { 'workbench.colorTheme': theme, 'window.autoDetectColorScheme': false, 'window.autoDetectHighContrast': false } });
  const { browser, page } = await openBrowser({ locale });
  try {
    await page.goto(server.page({ folder }));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return await runChecks(page, `a person (${locale})`, [...settingUp(folder, wordsOf[locale]), ...reviewing(folder, wordsOf[locale]), ...annotating(folder, wordsOf[locale]), ...looking(wordsOf[locale])]);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await installWorkbench();
const sums = [await run('en', 'Default High Contrast'), await run('fr', 'Default Light Modern')];
const sum: Sum = { passed: sums.reduce((all, { passed }) => all + passed, 0), failed: sums.reduce((all, { failed }) => all + failed, 0) };
console.log(`As a person: ${sum.passed} passed, ${sum.failed} failed`);
const report = process.argv[2];
if (report !== undefined) writeFileSync(report, JSON.stringify(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
