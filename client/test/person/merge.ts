import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Check } from '../workbench/checks.ts';
import { commandAndChoose, offered, showViews, until, type Desk } from './keys.ts';

/** Runs git in the folder as somebody. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=A. Reader', '-c', 'user.email=reader@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8' });
}

function keep(folder: string, what: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', what);
}

/** Two people decide in two branches, and one merges the other's decisions by VS Code's own command. */
export function merging({ folder, words }: Desk): Check[] {
  const file = path.join(folder, '.recoupe/decisions.jsonl');
  const lines = (): string[] => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
  let both = 0;
  return [
    ['decides in a branch', async (page) => {
      keep(folder, 'What stands so far');
      git(folder, 'checkout', '-qb', 'colleague');
      both = lines().length + 2;
      await decideNext(page, lines);
      keep(folder, 'A decision of a colleague');
      git(folder, 'checkout', '-q', 'main');
    }],
    ['decides on something else in another one', async (page) => {
      await until(page, 'the decision of the colleague gone', async () => lines().length === both - 2);
      // What is next depends on where the cursor stands: one step on, and it is another conflict.
      await page.keyboard.press('Control+F8');
      await decideNext(page, lines);
      keep(folder, 'A decision of my own');
    }],
    ['merges both with the command of VS Code, without a question', async (page) => {
      await commandAndChoose(page, 'Git: Merge...', 'colleague');
      await until(page, 'both decisions', async () => lines().length === both);
      assert.equal(new Set(lines().map((line) => JSON.parse(line).id)).size, both);
      await until(page, 'a merge without a conflict', async () => git(folder, 'status', '--porcelain', '--', '.recoupe') === '');
    }],
    ['sees both as decided', async (page) => {
      await showViews(page);
      await page.locator('.pane-body').first().hover();
      await until(page, 'two findings that are decided', async () => {
        await page.mouse.wheel(0, 5_000);
        return (await page.locator('.pane-body .monaco-list-row').filter({ hasText: words.decided }).filter({ hasText: /2/ }).count()) > 0;
      });
    }],
  ];
}

/** Goes to the next conflict and takes the first reason. */
async function decideNext(page: Page, lines: () => readonly string[]): Promise<void> {
  const before = lines().length;
  const rows = offered(page);
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+F8');
  await page.waitForTimeout(2_000);
  for (let left = 5; left > 0 && (await rows.count()) <= 3; left--) {
    await page.keyboard.press('Control+Alt+Enter');
    await rows.nth(3).waitFor({ timeout: 6_000 }).catch(() => undefined);
  }
  await page.keyboard.press('Enter');
  await until(page, 'one more decision', async () => lines().length === before + 1);
  // A list that came late would ask about the next conflict.
  await page.waitForTimeout(1_000);
  await page.keyboard.press('Escape');
}
