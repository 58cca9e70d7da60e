import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Check } from '../workbench/checks.ts';
import { command, until, webviewWith, type Words } from './keys.ts';

/** A reviewer opens the matrix and the line of time, walks through them by keyboard and goes to a passage. */
export function looking(words: Words): Check[] {
  return [
    ['opens facts and sources', async (page) => {
      await command(page, words.board);
      const board = await webviewWith(page, '.matrix');
      assert.ok((await board.locator('.timeline .mark').count()) > 1, 'marks on the line of time');
      assert.ok((await board.locator('.matrix td.silent').count()) > 0, 'a silent source');
    }],
    ['is told everything that the pictures show', async (page) => {
      const board = await webviewWith(page, '.matrix');
      await board.evaluate(axe.source);
      const violations = await board.evaluate(async () => {
        const { axe: run } = globalThis as unknown as { axe: typeof axe };
        return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' ')}`);
      });
      assert.deepEqual(violations, []);
    }],
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
    ['chooses another story', async (page) => {
      const board = await webviewWith(page, '.matrix');
      const title = await board.locator('h2').innerText();
      await board.locator('#story').selectOption({ index: 1 });
      await until(page, 'another headline', async () => (await board.locator('h2').innerText()) !== title);
    }],
  ];
}
