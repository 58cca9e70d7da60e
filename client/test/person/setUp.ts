import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '../workbench/checks.ts';
import { openFile, showViews, until, type Desk } from './keys.ts';

/** Somebody new opens a folder of texts, switches it on, and writes down what is known of the sources. */
export function settingUp({ folder, words, picture }: Desk): Check[] {
  const project = path.join(folder, 'recoupe.json');
  const known = readFileSync(project, 'utf8');
  rmSync(project);
  return [
    ['sees plain text in a folder that is off', async (page) => {
      await openFile(page, 'museum/02-coast-news.txt');
      await page.locator('#status\\.editor\\.mode', { hasText: /Plain Text|Texte brut/ }).waitFor({ timeout: 30_000 });
    }],
    ['is offered in the view to set the folder up, does so, and reads articles', async (page) => {
      await showViews(page);
      const welcome = page.locator('.welcome-view-content', { hasText: words.off });
      await welcome.waitFor({ timeout: 30_000 });
      await picture(page, 'look-off');
      await welcome.locator('.monaco-button', { hasText: words.setUp }).click();
      await until(page, 'recoupe.json', async () => existsSync(project));
      await page.locator('.tab.active', { hasText: 'recoupe.json' }).waitFor({ timeout: 15_000 });
      await openFile(page, 'museum/02-coast-news.txt');
      await page.locator('#status\\.editor\\.mode', { hasText: words.article }).waitFor({ timeout: 60_000 });
    }],
    ['says what is known of the sources, and the conflict is underlined', async (page) => {
      writeFileSync(project, known);
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    }],
    ['is told in the status item what was read', async (page) => {
      const item = page.locator('#status\\.languageStatus');
      const told = page.locator('.hover-language-status', { hasText: words.read }).first();
      for (let left = 10; left > 0 && (await told.count()) === 0; left--) {
        await page.mouse.move(600, 300);
        await item.first().hover({ force: true });
        await told.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      assert.match(await told.innerText(), words.read);
      await page.mouse.move(600, 300);
    }],
    ['reads in an empty view what will stand there', async (page) => {
      await page.locator('.pane-header', { hasText: words.orphans }).click();
      await page.locator('.welcome-view-content', { hasText: words.noOrphan }).waitFor({ timeout: 15_000 });
      await page.locator('.pane-header', { hasText: words.orphans }).click();
    }],
  ];
}
