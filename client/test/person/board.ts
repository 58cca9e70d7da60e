import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Check } from '../workbench/checks.ts';
import { clearUp, command, until, webviewWith, type Desk } from './keys.ts';

/** A reviewer opens the matrix and the line of time, walks through them by keyboard and goes to a passage. */
export function looking({ words, picture }: Desk): Check[] {
  return [
    ['opens facts and sources', async (page) => {
      await clearUp(page);
      await command(page, words.board);
      const board = await webviewWith(page, '.matrix');
      assert.ok((await board.locator('.timeline .mark').count()) > 1, 'marks on the line of time');
      assert.ok((await board.locator('.matrix td.silent').count()) > 0, 'a silent source');
      await picture(page, 'board');
    }],
    ['is told everything that the pictures show', async (page) => assert.deepEqual(await violations(page), [])],
    ['moves in the matrix with arrow keys', async (page) => {
      const board = await webviewWith(page, '.matrix');
      const cell = (): Promise<string> => board.evaluate<string>('(({ parentElement: row, cellIndex }) => `${row.rowIndex},${cellIndex}`)(document.activeElement.closest("td, th"))');
      await board.locator('.matrix thead a').first().focus();
      await page.keyboard.press('ArrowRight');
      assert.equal(await cell(), '0,2');
      await page.keyboard.press('ArrowDown');
      assert.match(await cell(), /^[1-9]\d*,2$/);
    }],
    ['goes to the passage of a value', async (page) => {
      const board = await webviewWith(page, '.matrix');
      const link = board.locator('.matrix td a').first();
      const file = /\/([^/]+\.txt)#/.exec((await link.getAttribute('href')) ?? '')?.[1] ?? '';
      await link.press('Enter');
      await until(page, `${file} in front`, async () => (await page.locator('.tab.active', { hasText: file }).count()) > 0);
    }],
    ...(['md', 'svg', 'png'] as const).map((format): Check => [`saves the story as ${format}`, async (page) => {
      const board = await webviewWith(page, '.matrix');
      await board.locator(`button[data-save="${format}"]`).click();
      const box = page.locator('.quick-input-widget input[type="text"]').first();
      await until(page, 'the question where to', async () => (await box.inputValue().catch(() => '')).endsWith(`.${format}`));
      const file = await box.inputValue();
      await page.keyboard.press('Enter');
      await until(page, file, async () => existsSync(file));
      assert.ok(holds[format](readFileSync(file)), `the content of ${file}`);
      rmSync(file);
    }]),
    ['chooses another story', async (page) => {
      const board = await webviewWith(page, '.matrix');
      const title = await board.locator('h2').innerText();
      await board.locator('#story').selectOption({ index: 1 });
      await until(page, 'another headline', async () => (await board.locator('h2').innerText()) !== title);
    }],
  ];
}

/** What tells that a saved file is what it is called. */
const holds = {
  md: (file: Buffer) => file.toString('utf8').includes('| '),
  svg: (file: Buffer) => /^<svg[\s\S]*<\/svg>$/.test(file.toString('utf8').trim()),
  png: (file: Buffer) => file.toString('latin1', 1, 4) === 'PNG' && file.length > 2_000,
} as const;

/** What axe-core has against the panel of facts and sources, contrasts of the theme included. */
export async function violations(page: Page): Promise<string[]> {
  const board = await webviewWith(page, '.matrix');
  await board.evaluate(axe.source);
  return await board.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' ')}`);
  });
}
