import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Check } from '../workbench/checks.ts';
import { command, goTo, offered, openFile, showViews, type, until, type Desk } from './keys.ts';

/** An editor reads the lists, decides by keyboard, gives somebody another name, sees it marked in another article, and leaves a note. */
export function annotating({ folder, words, picture }: Desk): Check[] {
  const decisions = path.join(folder, '.recoupe/decisions.jsonl');
  const lines = (): string[] => (existsSync(decisions) ? readFileSync(decisions, 'utf8').split('\n').filter(Boolean) : []);
  const article = 'pont/01-gazette.txt';
  return [
    ['sees the conflicts by story in a view', async (page) => {
      await showViews(page);
      // Other views have rows, too, and a story is there before its findings are.
      const spoken = async (): Promise<string[]> => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''));
      await until(page, 'a conflict that is spoken', async () => (await spoken()).some((label) => label.startsWith(words.conflict)));
      await picture(page, 'views');
    }],
    ['decides with one key and goes on to the next', async (page) => {
      await page.keyboard.press('Control+F8');
      await page.locator('.editor-group-container').nth(1).waitFor({ timeout: 15_000 });
      const before = await status(page);
      const asked = async (): Promise<boolean> => (await offered(page).count()) > 3;
      // The step to the conflict ends when the editor has it in sight; until then the key finds nothing to decide on.
      for (let left = 10; left > 0 && !(await asked()); left--) {
        await page.keyboard.press('Control+Alt+Enter');
        await page.waitForTimeout(1_000);
      }
      assert.ok(await asked(), 'reasons are offered');
      await picture(page, 'decide');
      await page.keyboard.press('Enter');
      await until(page, 'a decision', async () => lines().length === 1);
      await until(page, 'the next conflict', async () => (await status(page)) !== before);
      await page.locator('.pane-body').first().hover();
      // The group stands at the end of the list, and showing the next conflict may scroll back.
      await until(page, 'the group of what is decided', async () => {
        await page.mouse.wheel(0, 5_000);
        return (await rows(page).filter({ hasText: words.decided }).count()) > 0;
      });
    }],
    ['takes it back with one key', async (page) => {
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+Alt+Z');
      await until(page, 'no decision', async () => lines().length === 0);
    }],
    ['gives a person another name, and it is marked in another article', async (page) => {
      await openFile(page, article);
      await goTo(page, folder, article, 'Hélène Carvin');
      await command(page, words.alias);
      await type(page, 'La mairie');
      await until(page, 'the name in the decisions', async () => lines().some((line) => line.includes('"La mairie"')));
      await openFile(page, 'pont/02-echo.txt');
      await until(page, 'a mark on the new name', async () => (await spans(page)).includes('La mairie'));
    }],
    ['marks words as a place, and removes the mark', async (page) => {
      await openFile(page, article);
      await goTo(page, folder, article, 'barrage');
      const before = lines().length;
      await command(page, words.markPlace);
      await until(page, 'one more decision', async () => lines().length === before + 1);
      await until(page, 'the mark', async () => (await spans(page)).includes('barrage'));
      await command(page, words.unmark);
      await until(page, 'one decision less', async () => lines().length === before);
    }],
    ['leaves a note on a passage', async (page) => {
      await goTo(page, folder, article, '4,8 millions');
      await command(page, words.note);
      await type(page, 'Which budget?');
      await until(page, 'the note in the decisions', async () => lines().some((line) => line.includes('"commenting"') && line.includes('Which budget?')));
      await page.locator('[class*="comment-thread"]').first().waitFor({ state: 'attached', timeout: 15_000 });
    }],
    ['finds the articles untouched', async () => assert.ok(!readFileSync(path.join(folder, article), 'utf8').includes('budget'))],
  ];
}

const rows = (page: Page) => page.locator('.pane-body .monaco-list-row');
const status = (page: Page): Promise<string> => page.locator('.statusbar').innerText();

/** The words of each coloured piece of the texts in sight. */
async function spans(page: Page): Promise<string[]> {
  const texts = await page.locator('.view-lines span[class^="mtk"]').allInnerTexts();
  return texts.map((text) => text.replaceAll('\u00A0', ' '));
}
