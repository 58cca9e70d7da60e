import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const entry = path.resolve(import.meta.dirname, '../../src/node/cli.ts');

/** Runs the real program in a shell; `recoupe` is a function there. */
function shell(script: string, env: Readonly<Record<string, string>> = {}): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `recoupe() { "${process.execPath}" "${entry}" "$@"; }; ${script}`], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, stdout, stderr };
}

describe('the program', () => {
  it('says its version', () => expect(shell('recoupe --version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/));
  it('speaks the language of the environment', () => expect(shell('recoupe help', { LC_ALL: 'fr_FR.UTF-8' }).stdout).toMatch(/^Recoupe lit des articles/));
  it('ends with status 2 after a wrong call', () => expect(shell('recoupe check', { LC_ALL: 'C' })).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('recoupe: Name at least one file or folder.') }));
  it('ends quietly when nobody reads on', () => {
    const { stdout, stderr } = shell('for i in $(seq 3000); do echo "{\\"id\\": $i, \\"text\\": \\"Il pleut à Borval.\\"}"; done | recoupe annotate --jsonl | head -1');
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
  });
});
