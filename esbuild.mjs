// Builds every bundle of the extension: node esbuild.mjs [--production] [--watch] [--tests]
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, context, transform } from 'esbuild';

const production = process.argv.includes('--production');
const tests = process.argv.includes('--tests');

/**
 * Runs on VS Code's own Node or on the reader's: the command line promises Node 20. `module` comes first because some packages
 * have a CommonJS form that cannot be bundled.
 */
const node = { platform: 'node', format: 'cjs', mainFields: ['module', 'main'], target: 'node20', external: ['vscode'], alias: { net: './scripts/noNetwork.cjs' } };
/** VS Code's web worker host evaluates the client as CommonJS; the server is a plain worker script. */
const browser = { platform: 'browser', mainFields: ['browser', 'module', 'main'], target: 'es2022', external: ['vscode'] };

/** The one table of what is built from what, by output folder. `dist/test` is not part of the extension. */
const bundles = [
  { outdir: 'dist/node', entryPoints: { extension: 'client/src/node/extension.ts' }, ...node },
  // Both are the same engine: what they share goes into dist/node/engine.js once.
  { outdir: 'dist/node', entryPoints: { server: 'server/src/node/main.ts', cli: 'server/src/node/cli.ts' }, ...node, splitting: true, chunkNames: 'engine' },
  { outdir: 'dist/browser', entryPoints: { extension: 'client/src/browser/extension.ts' }, ...browser, format: 'cjs' },
  { outdir: 'dist/browser', entryPoints: { server: 'server/src/browser/main.ts' }, ...browser, format: 'iife' },
  { outdir: 'dist/webview', entryPoints: { board: 'client/webview/board.ts' }, platform: 'browser', target: 'es2022', format: 'iife' },
  ...(tests ? [{ outdir: 'dist/test', entryPoints: { index: 'client/test/suite/index.ts' }, ...node, external: ['vscode', 'mocha'] }] : []),
];

/** esbuild splits ES modules only: a row that shares code is built as such and turned into CommonJS file by file. */
const toCommonJs = {
  name: 'to-commonjs',
  setup({ initialOptions, onEnd }) {
    initialOptions.format = 'esm';
    initialOptions.write = false;
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path: file, text } of outputFiles) {
        const { code } = await transform(text, { format: 'cjs', platform: 'node', target: 'node20', charset: 'utf8', minify: production });
        writeFileSync(file, code, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
      }
    });
  },
};

/** esbuild's options for one row of the table. Source maps stay out of what is shipped. */
function options(row) {
  return {
    ...row,
    bundle: true,
    minify: production,
    sourcemap: production || row.splitting ? false : 'linked',
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    plugins: row.splitting ? [toCommonJs] : [],
  };
}

/** What went into each file and what the file loads when it runs: NOTICE and the tests of the bundles read it. */
function summary(results) {
  const outputs = results.flatMap(({ metafile }) => Object.entries(metafile.outputs));
  const entry = ([file, { inputs, imports }]) => [file, { inputs: Object.keys(inputs), loads: imports.map((loaded) => path.posix.normalize(loaded.path)) }];
  return JSON.stringify(Object.fromEntries(outputs.filter(([file]) => file.endsWith('.js')).map(entry)), null, 1);
}

rmSync('dist', { recursive: true, force: true });
for (const folder of new Set(bundles.map(({ outdir }) => outdir))) mkdirSync(folder, { recursive: true });
if (process.argv.includes('--watch')) {
  await Promise.all(bundles.map(async (row) => (await context(options(row))).watch()));
} else {
  const results = await Promise.all(bundles.map(options).map(build));
  writeFileSync('dist/bundles.json', summary(results));
}
