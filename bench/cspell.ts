import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beside, elapsed, type Figure } from './measure.ts';
import type { Text } from './texts.ts';

const entry = path.resolve(import.meta.dirname, '../server/src/node/cli.ts');

/** Where cSpell and its French dictionary are installed: the folder given, else `bench/` after `npm ci` there. */
export function findCspell(given: string | undefined): string | undefined {
  return [given, import.meta.dirname].find((folder) => folder !== undefined && existsSync(path.join(folder, 'node_modules/cspell/bin.mjs')));
}

/** Both programs over one folder of files, each as one process: `recoupe check` and cSpell with its French dictionary. */
export function measureCspell(texts: readonly Text[], home: string): Figure[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recoupe-bench-'));
  try {
    for (const { file, text } of texts) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    const config = path.join(folder, 'cspell.json');
    writeFileSync(config, JSON.stringify({ version: '0.2', language: 'fr,en', import: [path.join(home, 'node_modules/@cspell/dict-fr-fr/cspell-ext.json')] }));
    const run = (args: readonly string[]): number => elapsed(() => void spawnSync(process.execPath, args, { cwd: folder, maxBuffer: 1 << 30 })) / 1_000;
    const own = run([entry, 'check', folder, '--fail-on', 'never']);
    const cspell = run([path.join(home, 'node_modules/cspell/bin.mjs'), 'lint', '--no-progress', '--no-summary', '-c', config, '**/*.txt']);
    const chars = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
    return [
      beside(`recoupe check over ${texts.length} files, as a process`, own, 's'),
      beside(`cSpell with French over ${texts.length} files, as a process (${(chars / cspell).toFixed(2)} Mchar/s)`, cspell, 's'),
      { name: 'Recoupe : cSpell', goal: '≥ 1 times its speed', value: `${(cspell / own).toPrecision(3)} times its speed`, met: cspell >= own },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
