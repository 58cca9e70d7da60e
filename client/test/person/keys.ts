import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';

/** What the checks look for, in the language of the workbench. */
export interface Words {
  readonly anotherEvent: RegExp;
  readonly undo: string;
  readonly board: string;
  readonly conflict: string;
  /** Name of the group of what is decided. */
  readonly decided: string;
  readonly alias: string;
  readonly markPlace: string;
  readonly unmark: string;
  readonly note: string;
  readonly setUp: string;
  readonly markClaim: string;
  /** What is offered for a claim: another fact than those of the articles, and which one. */
  readonly another: RegExp;
  readonly closing: string;
  /** How the two questions begin that follow. */
  readonly whom: string;
  readonly which: string;
  /** Said of a folder that is off, and where there is no orphan. */
  readonly off: RegExp;
  readonly noOrphan: RegExp;
  readonly orphans: string;
  /** What the status item says of articles that were read. */
  readonly read: RegExp;
  readonly walkthrough: string;
  /** The first and the last step of the walkthrough. */
  readonly steps: readonly [RegExp, RegExp];
  /** Name of the language of articles. */
  readonly article: string;
}

export const wordsOf: Readonly<Record<'en' | 'fr', Words>> = {
  en: { anotherEvent: /another event/, undo: 'Undo Last Decision', board: 'Show Facts and Sources', conflict: 'Conflict', decided: 'Decided', alias: 'Add Another Name', markPlace: 'Mark as Place', unmark: 'Take Back the Decision on These Words', note: 'Mark with a Note', setUp: 'Set Up This Folder', article: 'News Article', markClaim: 'Mark as Claim', another: /Something else/, closing: 'date of closing', whom: 'Whom or what', which: 'Which fact about', off: /Recoupe is off in this folder/, noOrphan: /There are none/, orphans: 'Orphans', read: /Articles read: 17, conflicts: \d/, walkthrough: 'First conflict in five steps', steps: [/Open articles/, /Share it/] },
  fr: { anotherEvent: /autre événement/, undo: 'Annuler la dernière décision', board: 'Afficher les faits et les sources', conflict: 'Contradiction', decided: 'Tranchés', alias: 'Ajouter un autre nom', markPlace: 'Marquer comme lieu', unmark: 'Retirer la décision sur ces mots', note: 'Marquer d’une note', setUp: 'Configurer ce dossier', article: 'Article de presse', markClaim: 'Marquer comme affirmation', another: /Autre chose/, closing: 'date de fermeture', whom: 'De qui ou de quoi', which: 'Quel fait sur', off: /Recoupe est désactivé dans ce dossier/, noOrphan: /Il n’y en a aucune/, orphans: 'Orphelins', read: /Articles lus\s?: 17, contradictions\s?: \d/, walkthrough: 'Première contradiction en cinq étapes', steps: [/Ouvrir des articles/, /Partager/] },
};

/** Runs a command as a person does: by its name in the palette. */
export async function command(page: Page, title: string): Promise<void> {
  await persistently(page, async () => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`, { timeout: 5_000 });
    await choose(page, title, 5_000);
  });
}

/** Runs a command that offers a list, and takes the entry with these words; a list that went away by itself is asked for once more. */
export async function commandAndChoose(page: Page, title: string, words: string | RegExp): Promise<void> {
  await persistently(page, async () => {
    await command(page, title);
    await choose(page, words);
  });
}

/** Opens a file by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  const last = name.split('/').at(-1) ?? name;
  await persistently(page, async () => {
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').first().fill(name, { timeout: 5_000 });
    // What was open last stands there first, until the list is filtered.
    await until(page, `${name} on top of the list`, async () => (await page.locator('.quick-input-list .monaco-list-row').first().innerText().catch(() => '')).includes(last));
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: last }).first().waitFor({ timeout: 15_000 });
  });
}

/** Where a box that asks comes up empty, goes away by itself or is still closing, a person presses Escape and asks once more. */
async function persistently(page: Page, attempt: () => Promise<void>): Promise<void> {
  for (let left = 4; ; left--) {
    try {
      return await attempt();
    } catch (error) {
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
      await page.waitForTimeout(500);
    }
  }
}

/** Asks until it is true; throws what was seen last. */
export async function until(page: Page, what: string, ask: () => Promise<boolean>): Promise<void> {
  for (let left = 120; left > 0; left--) {
    if (await ask()) return;
    await page.waitForTimeout(250);
  }
  throw new Error(`never came: ${what}`);
}

/** The document inside the webview that holds `selector`. */
export async function webviewWith(page: Page, selector: string): Promise<Frame> {
  for (let left = 80; left > 0; left--) {
    for (const frame of page.frames()) if ((await frame.locator(selector).count().catch(() => 0)) > 0) return frame;
    await page.waitForTimeout(250);
  }
  throw new Error(`no webview shows ${selector}`);
}

/** What a person does, in a folder, with the words of the workbench; `picture` keeps what is to be seen for the manual, or by a name that begins with `look-` for whoever works on this. */
export interface Desk {
  readonly folder: string;
  readonly words: Words;
  picture(page: Page, name: string): Promise<void>;
}

/** Brings the side bar of Recoupe in sight; a click on its icon while it is in sight would close it. */
export async function showViews(page: Page): Promise<void> {
  const icon = page.locator('.activitybar .action-label[aria-label^="Recoupe"]').first();
  if ((await page.locator('.activitybar .action-item.checked .action-label[aria-label^="Recoupe"]').count()) === 0) await icon.click({ force: true });
}

/** Puts the cursor on words of the file in front. */
export async function goTo(page: Page, folder: string, file: string, words: string): Promise<void> {
  const before = readFileSync(path.join(folder, file), 'utf8').split(words, 1)[0]?.split('\n') ?? [];
  await page.keyboard.press('Control+G');
  await type(page, `:${before.length}:${(before.at(-1)?.length ?? 0) + 2}`);
}

/** Writes into the box that asks, and says so. */
export async function type(page: Page, text: string): Promise<void> {
  const box = page.locator('.quick-input-widget input').first();
  await box.waitFor();
  await box.fill(text);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden', timeout: 15_000 }).catch(() => undefined);
}

/** What the list that asks offers now; a list that is closed keeps its entries. */
export const offered = (page: Page): Locator => page.locator('.quick-input-list .monaco-list-row:visible');

/** Answers a question that is asked next, by filtering what it offers. */
export async function answer(page: Page, question: string, words: string): Promise<void> {
  const box = page.locator(`.quick-input-widget input[placeholder^="${question}"]`).first();
  await box.waitFor({ timeout: 15_000 });
  await box.fill(words);
  // Until the list is filtered, the row wanders.
  await until(page, `${words} on top of the list`, async () => (await offered(page).first().innerText().catch(() => '')).includes(words));
  await page.keyboard.press('Enter');
}

/** Closes the panel and all editors, so that the next thing has room. */
export async function clearUp(page: Page): Promise<void> {
  await command(page, 'View: Close All Editors');
  if ((await page.locator('.monaco-workbench.nopanel').count()) === 0) await page.keyboard.press('Control+J');
}

/** Takes the entry with these words out of the list that asks. */
export async function choose(page: Page, words: string | RegExp, timeout = 15_000): Promise<void> {
  const row = offered(page).filter({ hasText: words }).first();
  await row.waitFor({ timeout });
  // Beside the words, which may be covered by their tooltip.
  await row.click({ position: { x: 8, y: 8 }, timeout });
}
