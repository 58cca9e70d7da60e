/**
 * Runs the bundles for browsers in a real web-worker extension host: npm run test:vscode does it after the suites. The extension
 * is installed without its bundles for Node, so what is seen can only come from the others. An argument names the file for the numbers.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.ts';
import { runChecks, type Check } from './checks.ts';
import { installVsix } from './installVsix.ts';
import { installWorkbench } from './install.ts';
import { root } from './paths.ts';
import { startServer } from './server.ts';

const dataFolder = mkdtempSync(path.join(tmpdir(), 'recoupe-web-'));
const extensionsFolder = path.join(dataFolder, 'extensions');
const folder = path.join(dataFolder, 'folder');
const file = path.join(folder, 'articles/02-gazette.txt');

const checks: readonly Check[] = [
  ['underlines the conflict', async (page) => {
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  }],
  ['marks names and dates', async (page) => {
    const kinds = async (): Promise<number> => new Set(await page.locator('.view-lines span[class^="mtk"]').evaluateAll((spans) => spans.map(({ className }) => className))).size;
    for (let left = 60; left > 0 && (await kinds()) <= 3; left--) await page.waitForTimeout(250);
    assert.ok((await kinds()) > 3, 'more than one colour');
  }],
  ['tells in a hover what the other sources say', async (page) => {
    await page.locator('.squiggly-warning').first().hover({ force: true });
    const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: '2023' }).first();
    await hover.waitFor({ timeout: 15_000 });
    assert.match(await hover.innerText(), /OTAN/);
  }],
  ['shows both passages with a key', async (page) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+F8');
    await page.locator('.editor-group-container').nth(1).waitFor({ timeout: 15_000 });
  }],
];

await installWorkbench();
mkdirSync(extensionsFolder);
cpSync(path.join(root, 'client/test/folder'), folder, { recursive: true });
rmSync(path.join(installVsix(dataFolder, extensionsFolder), 'dist/node'), { recursive: true });
const server = await startServer({ dataFolder, extensionsFolder, settings: { 'remote.extensionKind': { 'recoupe.recoupe': ['web'] } } });
const { browser, page } = await openBrowser();
let sum = { passed: 0, failed: 1 };
try {
  const payload = [['openFile', `vscode-remote://${server.authority}${file}`]];
  await page.goto(server.page({ folder, payload: JSON.stringify(payload) }));
  sum = await runChecks(page, 'in a browser', checks);
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataFolder, { recursive: true, force: true });
}
console.log(`In a browser: ${sum.passed} passed, ${sum.failed} failed`);
const report = process.argv[2];
if (report !== undefined) writeFileSync(report, JSON.stringify(sum));
process.exitCode = sum.failed > 0 ? 1 : 0;
