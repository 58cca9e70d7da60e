import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readZip } from '../../../scripts/zip.ts';
import { unpackedVsix, vsixFile } from './paths.ts';

/** Puts the extension of the VSIX where the suites load it from. */
export function unpackVsix(): void {
  rmSync(unpackedVsix, { recursive: true, force: true });
  for (const { name, data } of readZip(readFileSync(vsixFile))) {
    if (!name.startsWith('extension/')) continue;
    const file = path.join(path.dirname(unpackedVsix), name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
}
