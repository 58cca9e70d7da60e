/** Builds every bundle and packs the extension into recoupe.vsix: npm run package. */
import { statSync } from 'node:fs';
import { quiet, vsix } from './run.ts';

quiet('node', 'esbuild.mjs', '--production', '--tests');
quiet('vsce', 'package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix);
console.log(`Packaged ${vsix} (${Math.round(statSync(vsix).size / 1024)} kB)`);
