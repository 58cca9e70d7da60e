import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { read } from './files.ts';

/** Stands for any part of `vscode`: it can be extended, called, constructed and looked into. */
const anything: object = new Proxy(function () {}, {
  get: (target, key) => (key === 'prototype' ? target.prototype : key === Symbol.toPrimitive ? () => 'anything' : anything),
  apply: () => anything,
});

/** Evaluates a bundle of the client as the extension host does. */
function load(bundle: string, modules: (name: string) => unknown, globals: object): Record<string, unknown> {
  const module = { exports: {} };
  const requireModule = (name: string) => (name === 'vscode' ? anything : modules(name));
  runInNewContext(read(bundle), { module, exports: module.exports, require: requireModule, console, URL, TextDecoder, TextEncoder, setTimeout, clearTimeout, queueMicrotask, ...globals }, { filename: bundle });
  return module.exports;
}

it('starts on the desktop', () => {
  const exported = load('dist/node/extension.js', createRequire(import.meta.url), { process, Buffer, setImmediate, __dirname: '/extension/dist/node' });
  expect(exported).toMatchObject({ activate: expect.any(Function), deactivate: expect.any(Function) });
});

it('starts in a browser, where nothing of Node is', () => {
  const missing = (name: string) => {
    throw new Error(`no module ${name} in a browser`);
  };
  const exported = load('dist/browser/extension.js', missing, { self: {} });
  expect(exported).toMatchObject({ activate: expect.any(Function), deactivate: expect.any(Function) });
});
