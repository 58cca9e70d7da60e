import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Check } from '../workbench/checks.ts';
import { violations } from './board.ts';
import { choose, command, offered, openFile, until, type Desk } from './keys.ts';

/** The four kinds of themes: what a person looks for, and the class that the workbench has then. */
export const themes = {
  dark: ['Dark Modern', 'vs-dark'],
  light: ['Light Modern', 'vs'],
  'hc-black': ['Dark High Contrast', 'hc-black'],
  'hc-light': ['Light High Contrast', 'hc-light'],
} as const;

/** Least contrast between marked words and their background: that of graphics and large text (WCAG 2.1, 1.4.11); the colours are the theme's own. */
const LEGIBLE = 3;

/** Somebody changes to a theme of another kind. */
export function wearing(kind: keyof typeof themes): Check {
  const [name, className] = themes[kind];
  return [`changes to ${name}`, async (page) => {
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+T');
    await offered(page).first().waitFor({ timeout: 15_000 });
    await page.locator('.quick-input-widget input').first().fill(name);
    await choose(page, name);
    await page.locator(`.monaco-workbench.${className}`).waitFor({ timeout: 15_000 });
    await page.keyboard.press('Escape');
  }];
}

/** Marks, warnings and pictures are to be seen and legible in a theme. */
export function seeing(kind: keyof typeof themes, { words, picture }: Desk): Check[] {
  return [
    wearing(kind),
    [`sees marks and warnings in ${themes[kind][0]}`, async (page) => {
      await openFile(page, 'museum/01-herald.txt');
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
      // Selected words have other colours, on another background.
      await page.keyboard.press('Control+Home');
      await until(page, 'marks in several colours, all of them legible', async () => {
        const found = [...(await contrasts(page)).values()];
        return found.length > 2 && found.every((contrast) => contrast >= LEGIBLE);
      });
      await picture(page, `look-${kind}`);
    }],
    [`is told everything that the pictures show in ${themes[kind][0]}`, async (page) => {
      await command(page, words.board);
      assert.deepEqual(await violations(page), []);
    }],
  ];
}

/** The contrast of every colour of words against the background of the editor (WCAG 2.1). */
async function contrasts(page: Page): Promise<Map<string, number>> {
  const { behind, words } = await page.evaluate<{ behind: string; words: string[] }>(`(() => {
    const editor = document.querySelector('.editor-group-container.active .monaco-editor') ?? document.querySelector('.monaco-editor');
    const colours = [...editor.querySelectorAll('.view-lines span[class^="mtk"]')].map((span) => getComputedStyle(span).color);
    return { behind: getComputedStyle(editor).backgroundColor, words: [...new Set(colours)] };
  })()`);
  return new Map(words.map((colour) => [colour, (Math.max(luminance(colour), luminance(behind)) + 0.05) / (Math.min(luminance(colour), luminance(behind)) + 0.05)]));
}

/** Relative luminance of `rgb(r, g, b)`. */
function luminance(colour: string): number {
  const channels = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return channels.reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
}
