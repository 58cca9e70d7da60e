import { describe, expect, it } from 'vitest';
import { bundles, read } from './files.ts';

/**
 * Node's built-ins that a bundle on Node may load. `child_process` starts the language server, `crypto` makes names for its
 * channels, `fs` reads the articles of the command line; none of them reaches a network.
 */
const allowed = new Set(['vscode', 'child_process', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'readline', 'string_decoder', 'timers', 'url', 'util', 'worker_threads', 'perf_hooks', 'process']);

/** All bundles are scripts: what they load, they load by `require` or `import()` of a literal. */
const loaded = (source: string): string[] => [...source.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map((match) => (match[1] ?? '').replace('node:', ''));

describe.each(bundles)('%s', (bundle) => {
  const source = read(bundle);
  it('loads only what it may', () => {
    const names = new Set(loaded(source));
    const extra = bundle.startsWith('dist/browser/') ? [...names].filter((name) => name !== 'vscode') : [...names].filter((name) => !allowed.has(name));
    expect(extra).toEqual([]);
  });
  it('has no way to a network, and makes no code out of text', () => {
    expect(source).not.toMatch(/\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/);
    expect(source).not.toMatch(/(?<![\w$.])(?:fetch|eval)\(|globalThis\.fetch|new Function\(/);
  });
  it('carries no path of the machine that built it', () => {
    expect(source).not.toMatch(/\/(?:home|Users|work|tmp|root)\/[\w.-]+|[A-Z]:\\\\|sourceMappingURL/);
  });
});
