/**
 * Writes NOTICE: whose work the bundles contain, with the licence texts that must travel with it. Reads dist/bundles.json of the last
 * build. Run: npm run notice, or node scripts/notice.ts --check after a build.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.ts';

const head = `Recoupe
Copyright (c) 2026 The Recoupe authors. MIT License, see LICENSE.

The bundles in dist/ contain these packages:
`;

/** Folders of the packages that a shipped bundle was made from. */
function bundledPackages(): string[] {
  const bundles: Record<string, { inputs: string[] }> = JSON.parse(readFileSync(path.join(root, 'dist/bundles.json'), 'utf8'));
  const shipped = Object.entries(bundles).flatMap(([bundle, { inputs }]) => (bundle.startsWith('dist/test/') ? [] : inputs));
  const names = shipped.flatMap((file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no licence text`);
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r', '').trim();
}

function entry(name: string): string {
  const folder = path.join(root, 'node_modules', name);
  const { version, license }: { version: string; license: string } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${licenceText(folder)}\n`;
}

const file = path.join(root, 'NOTICE');
const lists = `${'-'.repeat(80)}\n${readFileSync(path.join(root, 'server/src/locales/names/SOURCES.md'), 'utf8')}`;
const models = `${'-'.repeat(80)}\n${readFileSync(path.join(root, 'models/README.md'), 'utf8').replace(/[\s\S]*(?=## Whose work)/, '# Where the models come from\n\n').replace('## Whose work is in it\n\n', '')}`;
const resources = `${'-'.repeat(80)}\n${readFileSync(path.join(root, 'models/LGPLLR.txt'), 'utf8')}`;
const wanted = [head, ...bundledPackages().map(entry), lists, models, resources].join('\n');
if (!process.argv.includes('--check')) writeFileSync(file, wanted);
else if (readFileSync(file, 'utf8') !== wanted) {
  console.error('NOTICE does not name what the bundles contain: run npm run notice');
  process.exitCode = 1;
}
