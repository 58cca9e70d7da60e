import path from 'node:path';

/** The repository's root. */
export const root = path.resolve(import.meta.dirname, '../../..');

/** Everything that the editor suites install or write; ignored by git, safe to delete. */
export const workbench = path.join(root, '.workbench');

/** VS Code's own server, browser workbench included. */
export const vscodeServer = path.join(workbench, 'node_modules/code-server/lib/vscode');

/** The Chromium from npm, unpacked. */
export const chromiumFolder = path.join(workbench, 'chromium');

/** The content of the packaged extension: the suites run what is shipped, not the working tree. */
export const unpackedVsix = path.join(workbench, 'vsix/extension');

export const vsixFile = path.join(root, 'recoupe.vsix');
