import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '../workbench/checks.ts';
import { command, goTo, openFile, until, type Desk } from './keys.ts';

/** A reviewer goes to a conflict, decides, sees it gone, and takes it back. */
export function reviewing({ folder, words, picture }: Desk): Check[] {
  const article = path.join(folder, 'museum/01-herald.txt');
  const text = readFileSync(article, 'utf8');
  const decisions = path.join(folder, '.recoupe/decisions.jsonl');
  const lines = (): number => (existsSync(decisions) ? readFileSync(decisions, 'utf8').split('\n').filter(Boolean).length : 0);
  return [
    ['sees a conflict underlined', async (page) => {
      await openFile(page, 'museum/01-herald.txt');
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    }],
    ['reads in a hover who says what', async (page) => {
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel .monaco-list-row').first().waitFor({ timeout: 15_000 });
      await page.keyboard.press('Control+1');
      await goTo(page, folder, 'museum/01-herald.txt', '£2.3 million');
      const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: '3.2' }).first();
      for (let left = 5; left > 0 && (await hover.count()) === 0; left--) {
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        await hover.waitFor({ timeout: 4_000 }).catch(() => undefined);
      }
      assert.match(await hover.innerText(), /Coast News/);
      await picture(page, 'conflict');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+J');
    }],
    ['steps to it with a key, both passages side by side', async (page) => {
      await page.keyboard.press('Control+F8');
      await page.locator('.editor-group-container').nth(1).waitFor({ timeout: 15_000 });
      await picture(page, 'both');
    }],
    ['decides with a quick fix, and it is gone', async (page) => {
      const before = await page.locator('.squiggly-warning').count();
      const choice = page.locator('.action-widget .monaco-list-row', { hasText: words.anotherEvent }).first();
      // The step to the conflict ends when the editor has it in sight; until then the light bulb has nothing to offer.
      for (let left = 8; left > 0 && (await choice.count()) === 0; left--) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+.');
        await choice.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      await choice.click();
      await until(page, 'a line in decisions.jsonl', async () => lines() === 1);
      await until(page, 'fewer warnings', async () => (await page.locator('.squiggly-warning').count()) < before);
    }],
    ['takes it back, and it is there again', async (page) => {
      await command(page, words.undo);
      await until(page, 'no decision', async () => lines() === 0);
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 15_000 });
    }],
    ['finds the article untouched', async () => assert.equal(readFileSync(article, 'utf8'), text)],
  ];
}
