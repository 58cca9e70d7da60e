/**
 * Opens samples/ in VS Code with Recoupe in it: npm start. The desktop VS Code when there is a command `code`, with settings and
 * extensions of its own so that nobody's are touched; else the VS Code from npm, at an address of this machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { installWorkbench } from '../client/test/workbench/install.ts';
import { installVsix } from '../client/test/workbench/installVsix.ts';
import { workbench } from '../client/test/workbench/paths.ts';
import { startServer } from '../client/test/workbench/server.ts';
import { quiet, root, vsix } from './run.ts';

const samples = path.join(root, 'samples');
const dataFolder = path.join(workbench, 'start');
const extensionsFolder = path.join(dataFolder, 'extensions');

function hasDesktopCode(): boolean {
  const graphical = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  return graphical && spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function openDesktop(): void {
  const own = [`--user-data-dir=${path.join(dataFolder, 'user')}`, `--extensions-dir=${extensionsFolder}`];
  quiet('code', ...own, '--install-extension', vsix, '--force');
  quiet('code', ...own, '--new-window', samples);
  console.log(`Opened ${samples} in VS Code.`);
}

async function openInBrowser(): Promise<void> {
  await installWorkbench();
  installVsix(dataFolder, extensionsFolder);
  const server = await startServer({ dataFolder, extensionsFolder });
  console.log(`\nVS Code with Recoupe runs at\n\n  ${server.page({ folder: samples })}\n\nOpen it in a browser on this machine. Ctrl+C ends it.`);
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => void server.stop().then(() => process.exit(0)));
  // The server is a process of its own: wait for the reader's Ctrl+C.
  setInterval(() => {}, 60_000);
}

mkdirSync(extensionsFolder, { recursive: true });
if (!existsSync(vsix)) throw new Error('no recoupe.vsix: run npm run package');
if (hasDesktopCode()) openDesktop();
else await openInBrowser();
