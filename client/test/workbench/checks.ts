import path from 'node:path';
import type { Page } from 'playwright-core';
import { workbench } from './paths.ts';

/** One thing that a person does or sees in VS Code. Checks of one list follow each other in one window. */
export type Check = readonly [what: string, check: (page: Page) => Promise<void>];

export interface Sum {
  readonly passed: number;
  readonly failed: number;
}

/** Runs checks one after the other and says how each ended. Of one that fails a picture is left in `.workbench`. */
export async function runChecks(page: Page, where: string, checks: readonly Check[]): Promise<Sum> {
  let [passed, failed] = [0, 0];
  for (const [what, check] of checks) {
    try {
      await check(page);
      passed++;
      console.log(`  ✓ ${where} ${what}`);
    } catch (error) {
      failed++;
      console.log(`  ✗ ${where} ${what}\n${String(error)}`);
      await page.screenshot({ path: path.join(workbench, `${where.replaceAll(/\W+/g, '-')}-${failed}.png`) });
    }
  }
  return { passed, failed };
}
