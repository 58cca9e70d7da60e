import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const decisions = globSync('docs/decisions/*.md', { cwd: root }).map(read).join('\n');

type Names = Readonly<Record<string, string>>;
interface Manifest {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
}

describe.each(['package.json', 'client/test/workbench/package.json'])('dependencies of %s', (file) => {
  const { dependencies, devDependencies, optionalDependencies }: Manifest = JSON.parse(read(file));
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  it.each(all)('%s is named with its reason in docs/decisions, and pinned', (name, version) => {
    expect(decisions).toContain(`\`${name}\``);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

it.each(['package-lock.json', 'client/test/workbench/package-lock.json'])('%s names no registry and vouches for every package', (file) => {
  const lock: { packages: Record<string, { resolved?: string; integrity?: string; bundled?: boolean; inBundle?: boolean }> } = JSON.parse(read(file));
  const packages = Object.entries(lock.packages).filter(([name, entry]) => name !== '' && entry.inBundle !== true);
  expect(packages.length).toBeGreaterThan(10);
  for (const [name, entry] of packages) {
    expect(entry.resolved, name).toBeUndefined();
    expect(entry.integrity, name).toMatch(/^sha512-/);
  }
});

it('names every optional package of every platform: without one, npm ci refuses the lock file', () => {
  const lock: { packages: Record<string, { optionalDependencies?: Names }> } = JSON.parse(read('package-lock.json'));
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies).filter((name) => lock.packages[`node_modules/${name}`] === undefined));
  expect(missing).toEqual([]);
});
