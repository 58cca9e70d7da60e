/** Builds every bundle and packs the extension into recoupe.vsix: npm run package. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packagedReadme } from './packagedReadme.ts';
import { quiet, quietIn, root, vsix } from './run.ts';

quiet('node', 'esbuild.mjs', '--production', '--tests');
const staged = stage();
quietIn(staged, 'vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix);
rmSync(staged, { recursive: true, force: true });
console.log(`Packaged ${vsix} (${Math.round(statSync(vsix).size / 1024)} kB, SHA-256 ${createHash('sha256').update(readFileSync(vsix)).digest('hex')})`);

/** A folder with what `.vscodeignore` allows, and the README as the extension shows it. */
function stage(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recoupe-package-'));
  const allowed = readFileSync(path.join(root, '.vscodeignore'), 'utf8').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1).replace(/\/\*\*$/, ''));
  for (const name of [...allowed, '.vscodeignore']) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  writeFileSync(path.join(folder, 'README.md'), packagedReadme(readFileSync(path.join(root, 'README.md'), 'utf8')));
  return folder;
}
