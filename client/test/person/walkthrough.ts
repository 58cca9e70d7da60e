import type { Check } from '../workbench/checks.ts';
import { clearUp, commandAndChoose, until, type Desk } from './keys.ts';

/** Somebody new opens the walkthrough and sees its steps with their pictures. */
export function walking({ words, picture }: Desk): Check[] {
  return [
    ['walks through five steps with pictures', async (page) => {
      await clearUp(page);
      await page.keyboard.press('Control+B');
      await commandAndChoose(page, 'Welcome: Open Walkthrough...', words.walkthrough);
      const [first, last] = words.steps;
      await page.locator('.getting-started-step', { hasText: first }).waitFor({ timeout: 15_000 });
      await page.locator('.getting-started-step', { hasText: last }).click();
      await until(page, 'the picture of the step', async () => {
        for (const frame of page.frames()) if ((await frame.locator('svg text', { hasText: '.recoupe' }).count().catch(() => 0)) > 0) return true;
        return false;
      });
      await picture(page, 'look-walkthrough');
      await page.keyboard.press('Control+B');
    }],
  ];
}
