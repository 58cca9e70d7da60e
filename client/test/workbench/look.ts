/**
 * Takes pictures of Recoupe in VS Code, dark and light: npm run look -- FOLDER FILE [TEXT] [--locale=fr]. Opens the folder with the
 * packaged extension, the file at the line that holds TEXT, the Problems panel, and the hover at that place. Pictures go to shots/.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
import { installVsix } from './installVsix.ts';
import { installWorkbench } from './install.ts';
import { root } from './paths.ts';
import { startServer } from './server.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string' } } });
const [folderArgument, fileArgument, text = ''] = positionals;
if (folderArgument === undefined || fileArgument === undefined) throw new Error('npm run look -- FOLDER FILE [TEXT] [--locale=fr]');
const folder = path.resolve(folderArgument);
const file = path.resolve(folder, fileArgument);
const shots = path.join(root, 'shots');
const themes = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/** The place of `text` in the file, as VS Code writes it: `:line:column`, both from 1. */
function place(): string {
  const before = readFileSync(file, 'utf8').split(text, 1)[0] ?? '';
  const lines = before.split('\n');
  return `:${lines.length}:${(lines.at(-1)?.length ?? 0) + 2}`;
}

async function picture(page: Page, name: string): Promise<void> {
  const target = path.join(shots, `${path.basename(file, path.extname(file))}-${name}.png`);
  await page.screenshot({ path: target });
  console.log(target);
}

async function look(theme: keyof typeof themes): Promise<void> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'recoupe-look-'));
  const extensionsFolder = path.join(dataFolder, 'extensions');
  mkdirSync(extensionsFolder);
  installVsix(dataFolder, extensionsFolder);
  const server = await startServer({ dataFolder, extensionsFolder, settings: { 'workbench.colorTheme': themes[theme], 'window.autoDetectColorScheme': false } });
  const { browser, page } = await openBrowser({ locale: values.locale, width: 1600, height: 1000 });
  try {
    const payload = [['openFile', `vscode-remote://${server.authority}${file}${place()}`], ['gotoLineMode', 'true']];
    await page.goto(server.page({ folder, payload: JSON.stringify(payload) }));
    await page.locator('.editor-instance .view-lines').first().waitFor({ timeout: 60_000 });
    await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor({ timeout: 30_000 }).catch(() => console.error('nothing is underlined'));
    await page.keyboard.press('Control+Shift+M');
    await page.waitForTimeout(1500);
    await page.locator('.editor-instance').first().focus();
    await picture(page, theme);
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.waitForTimeout(1500);
    await picture(page, `${theme}-hover`);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await installWorkbench();
mkdirSync(shots, { recursive: true });
await look('dark');
await look('light');
