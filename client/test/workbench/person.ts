/**
 * Drives VS Code with the packaged extension as a person does, by keys and by what is to be seen, on a copy of `samples/`; in English and
 * in French, in themes of all four kinds: npm run test:vscode does it after the suites. An argument names the file for the numbers.
 * With `--pictures=FOLDER` it also takes the pictures of the manual: npm run pictures; look at them. `--locale=fr` and `--only=merge,themes` do a part.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { looking } from '../person/board.ts';
import { claiming } from '../person/claims.ts';
import { annotating } from '../person/desk.ts';
import { wordsOf, type Desk } from '../person/keys.ts';
import { git, merging } from '../person/merge.ts';
import { reviewing } from '../person/review.ts';
import { settingUp } from '../person/setUp.ts';
import { seeing, themes, wearing } from '../person/themes.ts';
import { walking } from '../person/walkthrough.ts';
import { openBrowser } from './browser.ts';
import { runChecks, type Check, type Sum } from './checks.ts';
import { installVsix } from './installVsix.ts';
import { installWorkbench } from './install.ts';
import { root } from './paths.ts';
import { startServer } from './server.ts';
import { smallPng } from './smallPng.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pictures: { type: 'string' }, locale: { type: 'string' }, only: { type: 'string' } } });

type Kind = keyof typeof themes;

/** One person: a language, the theme of the day, and that of the evening. */
async function run(locale: 'en' | 'fr', day: Kind, evening: Kind): Promise<Sum> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'recoupe-person-'));
  const extensionsFolder = path.join(dataFolder, 'extensions');
  const folder = path.join(dataFolder, 'samples');
  mkdirSync(extensionsFolder);
  cpSync(path.join(root, 'samples'), folder, { recursive: true });
  git(folder, 'init', '-q', '-b', 'main');
  installVsix(dataFolder, extensionsFolder);
  const settings = { 'workbench.colorTheme': themes[day][0], 'window.autoDetectColorScheme': false, 'window.autoDetectHighContrast': false, 'git.enabled': true };
  const server = await startServer({ dataFolder, extensionsFolder, settings });
  const { browser, page } = await openBrowser({ locale, width: 1280, height: 800 });
  const desk: Desk = {
    folder,
    words: wordsOf[locale],
    async picture(from, name) {
      if (values.pictures === undefined) return;
      await from.mouse.move(1_000, 8);
      await from.waitForTimeout(1_500);
      const target = name.startsWith('look-') ? path.join(root, 'shots') : values.pictures;
      mkdirSync(target, { recursive: true });
      writeFileSync(path.join(target, `${name}.${locale}.png`), smallPng(await from.screenshot()));
    },
  };
  const parts: Readonly<Record<string, () => Check[]>> = {
    setUp: () => settingUp(desk),
    review: () => reviewing(desk),
    desk: () => annotating(desk),
    claims: () => claiming(desk),
    board: () => looking(desk),
    evening: () => [wearing(evening)],
    merge: () => merging(desk),
    walkthrough: () => walking(desk),
    themes: () => (Object.keys(themes) as Kind[]).flatMap((kind) => seeing(kind, desk)),
  };
  const checks = Object.entries(parts).flatMap(([name, part]) => (name === 'setUp' || values.only === undefined || values.only.split(',').includes(name) ? part() : []));
  try {
    await page.goto(server.page({ folder }));
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    return await runChecks(page, `a person (${locale})`, checks);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await installWorkbench();
const sums: Sum[] = [];
if (values.locale !== 'fr') sums.push(await run('en', 'dark', 'hc-black'));
if (values.locale !== 'en') sums.push(await run('fr', 'light', 'hc-light'));
const sum: Sum = { passed: sums.reduce((all, { passed }) => all + passed, 0), failed: sums.reduce((all, { failed }) => all + failed, 0) };
console.log(`As a person: ${sum.passed} passed, ${sum.failed} failed`);
const [report] = positionals;
if (report !== undefined) writeFileSync(report, JSON.stringify(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
