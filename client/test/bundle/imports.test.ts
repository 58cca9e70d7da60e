import { describe, expect, it } from 'vitest';
import { bundles, read } from './files.ts';

/**
 * Node's built-ins that a bundle on Node may load. `child_process` starts the language server, `crypto` makes names for its
 * channels, `fs` reads the articles of the command line, `v8` keeps the server's heap small, `worker_threads` let the command line read on all processors, `engine` is what server and command line share. None reaches a network.
 */
const allowed = new Set(['vscode', 'child_process', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'readline', 'url', 'util', 'v8', 'worker_threads', 'dist/node/engine.js', './engine.js']);

/** What esbuild saw each file load, and what the web bundles, which load nothing else, say in their own text. */
const built: Record<string, { loads: string[] }> = JSON.parse(read('dist/bundles.json'));
const named = (source: string) => [...source.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map((match) => match[1] ?? '');

it('knows every bundle', () => {
  expect(Object.keys(built).filter((bundle) => !bundle.startsWith('dist/test/')).sort()).toEqual([...bundles].sort());
});

describe.each(bundles)('%s', (bundle) => {
  const source = read(bundle);
  it('loads only what it may', () => {
    const web = bundle.startsWith('dist/browser/');
    const names = [...(built[bundle]?.loads ?? ['unknown']), ...named(source)].map((name) => name.replace('node:', ''));
    expect(names.filter((name) => !(web ? name === 'vscode' : allowed.has(name)))).toEqual([]);
  });
  it('has no way to a network, and makes no code out of text', () => {
    expect(source).not.toMatch(/\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/);
    expect(source).not.toMatch(/(?<![\w$.])(?:fetch|eval)\(|globalThis\.fetch|new Function\(/);
  });
  it('carries no path of the machine that built it', () => {
    expect(source).not.toMatch(/\/(?:home|Users|work|tmp|root)\/[\w.-]+|[A-Z]:\\\\|sourceMappingURL/);
  });
});
