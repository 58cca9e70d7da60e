import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFolder } from './paths.ts';

export interface OpenBrowser {
  readonly browser: Browser;
  readonly page: Page;
}

export interface BrowserOptions {
  /** The language that VS Code tells its extensions, `fr` say. Its own labels stay English. */
  readonly locale?: string | undefined;
  readonly width?: number;
  readonly height?: number;
}

/**
 * A headless Chromium with one empty page that reaches nothing but this machine. It is the one from npm, or the one that the
 * variable CHROMIUM names.
 */
export async function openBrowser({ locale = 'en', width = 1400, height = 900 }: BrowserOptions = {}): Promise<OpenBrowser> {
  const browser = await chromium.launch({ ...executable(), headless: true, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
  const context = await browser.newContext({ viewport: { width, height }, locale });
  await context.route((url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1', (route) => route.abort());
  // VS Code learns its language from this global, which a translated build sets before the workbench starts.
  await context.addInitScript((language) => Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language }), locale);
  return { browser, page: await context.newPage() };
}

function executable(): { executablePath: string; env?: Record<string, string> } {
  const chosen = process.env['CHROMIUM'];
  if (chosen !== undefined && existsSync(chosen)) return { executablePath: chosen };
  const inherited = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    executablePath: path.join(chromiumFolder, 'chromium'),
    env: { ...Object.fromEntries(inherited), LD_LIBRARY_PATH: path.join(chromiumFolder, 'al2023/lib'), FONTCONFIG_FILE: path.join(chromiumFolder, 'fonts.conf') },
  };
}
