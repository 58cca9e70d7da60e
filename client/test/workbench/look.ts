/**
 * Takes pictures of Recoupe in VS Code: npm run look -- FOLDER FILE [TEXT] [--locale=fr] [--theme=light] [--size=1280x800] [--out=shots].
 * Opens the folder with the packaged extension, and the file at the line that holds TEXT. For each theme: the conflict with the
 * Problems panel, the hover at that place, both passages side by side as *Next Conflict* shows them, the views of the side bar, and the panel *Facts and Sources*.
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

const { values, positionals } = parseArgs({ allowPositionals: true, options: { locale: { type: 'string' }, theme: { type: 'string' }, size: { type: 'string', default: '1600x1000' }, out: { type: 'string', default: 'shots' } } });
const [folderArgument, fileArgument, text = ''] = positionals;
if (folderArgument === undefined || fileArgument === undefined) throw new Error('npm run look -- FOLDER FILE [TEXT] [--locale=fr] [--theme=light] [--size=1280x800] [--out=shots]');
const folder = path.resolve(folderArgument);
const file = path.resolve(folder, fileArgument);
const shots = path.resolve(root, values.out);
const themes: Readonly<Record<string, string>> = { dark: 'Default Dark Modern', light: 'Default Light Modern', contrast: 'Default High Contrast' };

/** The place of `text` in the file, as VS Code writes it: `:line:column`, both from 1. */
function place(): string {
  const before = readFileSync(file, 'utf8').split(text, 1)[0] ?? '';
  const lines = before.split('\n');
  return `:${lines.length}:${(lines.at(-1)?.length ?? 0) + 2}`;
}

/** Pictures are taken when nothing moves any more. */
async function picture(page: Page, theme: string, name: string): Promise<void> {
  const language = values.locale === undefined ? '' : `-${values.locale}`;
  const target = path.join(shots, `${path.basename(file, path.extname(file))}-${name}-${theme}${language}.png`);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: target });
  console.log(target);
}

async function conflict(page: Page, theme: string): Promise<void> {
  await page.locator('.editor-instance .view-lines').first().waitFor({ timeout: 60_000 });
  await page.locator('.squiggly-warning, .squiggly-info, .squiggly-error').first().waitFor({ timeout: 60_000 }).catch(() => console.error('nothing is underlined'));
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 15_000 }).catch(() => console.error('the Problems panel is empty'));
  await page.keyboard.press('Control+1');
  // The panel may cover the line; a step of the cursor brings it back in sight.
  for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await picture(page, theme, 'conflict');
}

async function hover(page: Page, theme: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page.locator('.monaco-hover:not(.hidden)').first().waitFor({ timeout: 10_000 }).catch(() => console.error('no hover'));
  await picture(page, theme, 'hover');
  await page.keyboard.press('Escape');
}

async function sideBySide(page: Page, theme: string): Promise<void> {
  await page.keyboard.press('Control+F8');
  await page.locator('.editor-group-container').nth(1).waitFor({ timeout: 10_000 }).catch(() => console.error('no second editor'));
  await page.keyboard.press('Control+J');
  await picture(page, theme, 'both');
}

/** The views of the side bar, with the first finding open. */
async function views(page: Page, theme: string): Promise<void> {
  await page.locator('.activitybar .action-label[aria-label^="Recoupe"]').first().click({ force: true });
  await page.locator('.pane-body .monaco-list-row').nth(2).waitFor({ timeout: 15_000 }).catch(() => console.error('the view is empty'));
  await page.locator('.pane-body .monaco-list-row').nth(1).click();
  await page.keyboard.press('ArrowRight');
  await picture(page, theme, 'views');
}

async function board(page: Page, theme: string): Promise<void> {
  await page.keyboard.press('F1');
  // Only what is typed into the box stays out of the articles.
  const box = page.locator('.quick-input-widget input').first();
  await box.waitFor({ timeout: 15_000 });
  await box.fill(values.locale === 'fr' ? '>Afficher les faits et les sources' : '>Show Facts and Sources');
  await page.keyboard.press('Enter');
  await page.frameLocator('iframe.webview').frameLocator('iframe').locator('.matrix').waitFor({ timeout: 15_000 }).catch(() => console.error('no panel of facts and sources'));
  await picture(page, theme, 'board');
}

async function look(theme: string, colours: string): Promise<void> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'recoupe-look-'));
  const extensionsFolder = path.join(dataFolder, 'extensions');
  mkdirSync(extensionsFolder);
  installVsix(dataFolder, extensionsFolder);
  const server = await startServer({ dataFolder, extensionsFolder, settings: { 'workbench.colorTheme': colours, 'window.autoDetectColorScheme': false, 'window.autoDetectHighContrast': false } });
  const [width, height] = values.size.split('x').map(Number);
  const { browser, page } = await openBrowser({ locale: values.locale, ...(width !== undefined && height !== undefined && { width, height }) });
  try {
    const payload = [['openFile', `vscode-remote://${server.authority}${file}${place()}`], ['gotoLineMode', 'true']];
    await page.goto(server.page({ folder, payload: JSON.stringify(payload) }));
    for (const step of [conflict, hover, sideBySide, board, views]) await step(page, theme);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await installWorkbench();
mkdirSync(shots, { recursive: true });
for (const [theme, colours] of Object.entries(themes)) if (values.theme === undefined || values.theme === theme) await look(theme, colours);
