import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromiumFolder, workbench } from './paths.ts';

/** Fonts of the machine first; the one that comes with the package for machines that have none. */
const fonts = `<?xml version="1.0"?>
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${chromiumFolder}/fonts</dir>
  <cachedir>${chromiumFolder}/font-cache</cachedir>
</fontconfig>
`;

interface ChromiumPackage {
  readonly default: { executablePath(): Promise<string> };
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with the few libraries that a bare system lacks. The package unpacks into the
 * temporary folder and adds the libraries only where it believes to be in a cloud function: hence the two variables.
 */
export async function unpackChromium(): Promise<void> {
  mkdirSync(chromiumFolder, { recursive: true });
  const before = { ...process.env };
  process.env['TMPDIR'] = chromiumFolder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  try {
    const url = pathToFileURL(path.join(workbench, 'node_modules/@sparticuz/chromium/build/index.js'));
    const chromium: ChromiumPackage = await import(url.href);
    await chromium.default.executablePath();
  } finally {
    process.env = before;
  }
  writeFileSync(path.join(chromiumFolder, 'fonts.conf'), fonts);
}
