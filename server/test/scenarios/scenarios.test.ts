import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFixture } from '../fixture/check.ts';
import { updateLiteral } from '../fixture/update.ts';
import { readBlocks } from './documents.ts';

const folder = import.meta.dirname;

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  const file = path.join(folder, name);
  describe(name.replace(/\.md$/, ''), () => {
    const blocks = readBlocks(readFileSync(file, 'utf8'));
    it('holds fixtures', () => expect(blocks.length).toBeGreaterThan(0));
    for (const { title, kind, source } of blocks) {
      it(title, () => {
        const { expected, actual } = compareFixture(source, kind);
        if (process.env['UPDATE'] && expected !== actual) updateLiteral(file, source, actual);
        else expect(actual).toBe(expected);
      });
    }
  });
}
