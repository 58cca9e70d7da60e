import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The repository's root; every command runs there. */
export const root = path.resolve(import.meta.dirname, '..');

/** Where the packaged extension lies. */
export const vsix = path.join(root, 'recoupe.vsix');

/** Tools of `node_modules` are found under any Node that runs us, inside and outside of npm scripts. What they pack has one time: equal sources make equal archives. */
const env = { TZ: 'UTC', SOURCE_DATE_EPOCH: '1577836800', ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env['PATH'] ?? ''}` };

/** Runs a command in sight of the reader; true when it succeeds. */
export function shown(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

/** Runs a command and shows what it says only when it fails; ends this process then. */
export function quiet(command: string, ...args: readonly string[]): void {
  quietIn(root, command, ...args);
}

/** {@link quiet}, in another folder. */
export function quietIn(folder: string, command: string, ...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')} failed\n${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`);
  process.exit(1);
}
