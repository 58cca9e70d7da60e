import type { Frame, Page } from 'playwright-core';

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
  /** Name of the language of articles. */
  readonly article: string;
}

export const wordsOf: Readonly<Record<'en' | 'fr', Words>> = {
  en: { anotherEvent: /another event/, undo: 'Undo Last Decision', board: 'Show Facts and Sources', conflict: 'Conflict', decided: 'Decided', alias: 'Add Another Name', markPlace: 'Mark as Place', unmark: 'Take Back the Decision on These Words', note: 'Mark with a Note', setUp: 'Set Up This Folder', article: 'News Article' },
  fr: { anotherEvent: /autre événement/, undo: 'Annuler la dernière décision', board: 'Afficher les faits et les sources', conflict: 'Contradiction', decided: 'Tranchés', alias: 'Ajouter un autre nom', markPlace: 'Marquer comme lieu', unmark: 'Retirer la décision sur ces mots', note: 'Marquer d’une note', setUp: 'Configurer ce dossier', article: 'Article de presse' },
};

/** Runs a command as a person does: by its name in the palette. */
export async function command(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  const box = page.locator('.quick-input-widget input').first();
  await box.waitFor();
  await box.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor({ timeout: 15_000 });
  await page.keyboard.press('Enter');
}

/** Opens a file by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const box = page.locator('.quick-input-widget input').first();
  await box.waitFor();
  await box.fill(name);
  // What was open last stands there first, until the list is filtered.
  await until(page, `${name} on top of the list`, async () => (await page.locator('.quick-input-list .monaco-list-row').first().innerText().catch(() => '')).includes(name.split('/').at(-1) ?? name));
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name.split('/').at(-1) ?? name }).first().waitFor({ timeout: 15_000 });
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
