// Builds every bundle of the extension: node esbuild.mjs [--production] [--watch] [--tests]
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');

/**
 * Runs on VS Code's own Node or on the reader's: the command line promises Node 20. `module` comes first because some packages
 * have a CommonJS form that cannot be bundled.
 */
const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'], target: 'node20', external: ['vscode'], alias: { net: './scripts/noNetwork.cjs' } };
/** VS Code's web worker host evaluates the client as CommonJS; the server is a plain worker script. */
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'], target: 'es2022', external: ['vscode'] };

/** The one table of what is built from what. `dist/test` is not part of the extension. */
const bundles = {
  'dist/node/extension.js': { entry: 'client/src/node/extension.ts', ...node },
  'dist/node/server.js': { entry: 'server/src/node/main.ts', ...node },
  'dist/node/cli.js': { entry: 'server/src/node/cli.ts', ...node },
  'dist/browser/extension.js': { entry: 'client/src/browser/extension.ts', ...browser, format: 'cjs' },
  'dist/browser/server.js': { entry: 'server/src/browser/main.ts', ...browser, format: 'iife' },
  ...(process.argv.includes('--tests') && {
    'dist/test/index.js': { entry: 'client/test/suite/index.ts', ...node, external: ['vscode', 'mocha'] },
  }),
};

/** esbuild's options for one row of the table. Source maps stay out of what is shipped. */
function options([outfile, { entry, ...rest }]) {
  return {
    ...rest,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  };
}

/** Rows whose entry file is written; the others are named, so that a missing part is never shipped in silence. */
const rows = Object.entries(bundles).filter(([outfile, { entry }]) => existsSync(entry) || console.warn(`${outfile}: no ${entry} yet`));

if (process.argv.includes('--watch')) {
  await Promise.all(rows.map(async (row) => (await context(options(row))).watch()));
} else {
  rmSync('dist', { recursive: true, force: true });
  const results = await Promise.all(rows.map(options).map(build));
  // What went into which bundle: NOTICE names the authors from it.
  writeFileSync('dist/inputs.json', JSON.stringify(Object.fromEntries(results.map(({ metafile }, at) => [rows[at][0], Object.keys(metafile.inputs)])), null, 1));
}
