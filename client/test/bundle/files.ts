import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Every bundle that is shipped, by its path from the root. */
export const bundles = ['dist/node/extension.js', 'dist/node/server.js', 'dist/node/cli.js', 'dist/node/engine.js', 'dist/browser/extension.js', 'dist/browser/server.js', 'dist/webview/board.js'] as const;

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
