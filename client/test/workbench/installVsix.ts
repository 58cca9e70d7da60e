import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { vscodeServer, vsixFile } from './paths.ts';

/** Installs the packaged extension into a folder of extensions, by VS Code's own command line. Returns where it lies then. */
export function installVsix(dataFolder: string, extensionsFolder: string): string {
  const server = path.join(vscodeServer, 'out/server-main.js');
  execFileSync(process.execPath, [server, '--accept-server-license-terms', `--server-data-dir=${path.join(dataFolder, 'server')}`, `--extensions-dir=${extensionsFolder}`, '--force', `--install-extension=${vsixFile}`], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
  });
  const installed = readdirSync(extensionsFolder).find((name) => name.startsWith('recoupe.'));
  if (installed === undefined) throw new Error(`nothing was installed into ${extensionsFolder}`);
  return path.join(extensionsFolder, installed);
}
