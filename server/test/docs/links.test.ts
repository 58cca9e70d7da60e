import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const documents = ['README.md', 'README.fr.md', 'samples/README.md', 'eval/README.md', ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

/** Links of a document to files of this repository that do not exist. */
function broken(document: string): string[] {
  const text = readFileSync(path.join(root, document), 'utf8').replace(/```[\s\S]*?```/g, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target).filter((target) => !/^[a-z]+:/.test(target));
  return targets.filter((target) => !existsSync(path.join(root, path.dirname(document), target.replace(/#.*$/, ''))));
}

describe('documents', () => {
  it.each(documents)('link only to what exists: %s', (document) => expect(broken(document)).toEqual([]));
});
