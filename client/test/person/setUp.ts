import { readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { Check } from '../workbench/checks.ts';
import { command, openFile, until, type Words } from './keys.ts';

/** Somebody new opens a folder of texts, switches it on, and writes down what is known of the sources. */
export function settingUp(folder: string, words: Words): Check[] {
  const project = path.join(folder, 'recoupe.json');
  const known = readFileSync(project, 'utf8');
  rmSync(project);
  return [
    ['sees plain text in a folder that is off', async (page) => {
      await openFile(page, 'museum/02-coast-news.txt');
      await page.locator('#status\\.editor\\.mode', { hasText: /Plain Text|Texte brut/ }).waitFor({ timeout: 30_000 });
    }],
    ['sets the folder up, and reads articles', async (page) => {
      await command(page, words.setUp);
      await until(page, 'recoupe.json', async () => existsSync(project));
      await page.locator('.tab.active', { hasText: 'recoupe.json' }).waitFor({ timeout: 15_000 });
      await openFile(page, 'museum/02-coast-news.txt');
      await page.locator('#status\\.editor\\.mode', { hasText: words.article }).waitFor({ timeout: 60_000 });
    }],
    ['says what is known of the sources, and the conflict is underlined', async (page) => {
      writeFileSync(project, known);
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
    }],
  ];
}
