import type { Check } from '../workbench/checks.ts';
import { answer, choose, command, goTo, offered, openFile, until, type Desk } from './keys.ts';

/** A reader marks two statements that were not read, says of what they are, and the conflict between them is reported. */
export function claiming({ folder, words, picture }: Desk): Check[] {
  const claim = async (page: Parameters<Check[1]>[0], file: string, date: string): Promise<void> => {
    await openFile(page, file);
    await goTo(page, folder, file, date);
    await command(page, words.markClaim);
  };
  return [
    ['marks a claim and says what it is about', async (page) => {
      await claim(page, 'pont/01-gazette.txt', '3 février');
      await choose(page, words.another);
      await answer(page, words.whom, 'Saint-Aubrac');
      await answer(page, words.which, words.closing);
    }],
    ['is offered the same fact in another article, and sees the conflict', async (page) => {
      await claim(page, 'pont/02-echo.txt', '4 février');
      const fact = offered(page).filter({ hasText: `Saint-Aubrac, ${words.closing}` }).first();
      // The first claim is read while the second one is asked about.
      for (let left = 5; left > 0 && (await fact.count()) === 0; left--) {
        await page.keyboard.press('Escape');
        await command(page, words.markClaim);
        await fact.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      await picture(page, 'claim');
      await choose(page, `Saint-Aubrac, ${words.closing}`);
      await until(page, 'a warning', async () => (await page.locator('.editor-group-container.active .squiggly-warning').count()) > 0);
    }],
  ];
}
