import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openBrowser, type OpenBrowser } from './browser.ts';
import { type Server, startServer } from './server.ts';

export interface SuiteOptions {
  readonly extensionPaths: readonly string[];
  /** A module that exports `run()`, loaded by the extension host. */
  readonly suitePath: string;
  readonly folder: string | undefined;
  readonly locale: string | undefined;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The suite writes this file when it has reached its end. */
  readonly resultsFile: string;
  readonly timeout: number;
}

/**
 * Runs a suite in the extension host of a real VS Code, as desktop VS Code does for `--extensionTestsPath`. Resolves to the exit
 * code: 0 only when VS Code says so *and* the results exist, because the death of an extension host passes for a success.
 */
export async function runSuite(options: SuiteOptions): Promise<number> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'recoupe-'));
  const extensionsFolder = path.join(dataFolder, 'extensions');
  mkdirSync(extensionsFolder);
  let server: Server | undefined;
  let open: OpenBrowser | undefined;
  const close = async () => {
    await Promise.allSettled([open?.browser.close(), server?.stop()]);
    rmSync(dataFolder, { recursive: true, force: true });
  };
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => void close().then(() => process.exit(1)));
  try {
    server = await startServer({ dataFolder, extensionsFolder, forTests: true, ...(options.settings && { settings: options.settings }) });
    open = await openBrowser({ locale: options.locale });
    return await driven(options, server, open);
  } finally {
    await close();
  }
}

async function driven(options: SuiteOptions, server: Server, { page }: OpenBrowser): Promise<number> {
  const ended = new Promise<number>((resolve) => {
    page.on('crash', () => resolve(1));
    void page.exposeFunction('codeAutomationExit', (code: number | undefined) => resolve(code ?? 0));
  });
  await page.exposeFunction('codeAutomationLog', (level: string, args: readonly unknown[]) => {
    if (process.env['VERBOSE'] !== undefined) console.error(`[vscode ${level}]`, ...args);
  });
  await page.goto(address(options, server));
  const code = await Promise.race([ended, sleep(options.timeout, 'late' as const, { ref: false })]);
  if (code === 'late') {
    console.error(`The suite did not end within ${options.timeout / 1000} seconds.`);
    await page.screenshot({ path: `${options.resultsFile}.png` });
    return 1;
  }
  if (existsSync(options.resultsFile)) return code;
  console.error('The extension host ended before the suite did.');
  return 1;
}

/** The page's address names the folder, the extension and the suite; the latter two as files of the server. */
function address({ extensionPaths, suitePath, folder }: SuiteOptions, server: Server): string {
  const remote = (file: string) => `vscode-remote://${server.authority}${path.resolve(file)}`;
  const payload = [
    ...extensionPaths.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
    ['extensionTestsPath', remote(suitePath)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  return server.page({ payload: JSON.stringify(payload), ...(folder === undefined ? { ew: 'true' } : { folder: path.resolve(folder) }) });
}
