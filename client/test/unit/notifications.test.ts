import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../../src/', import.meta.url);

it('listens to a notification in one place: a second handler would silently replace the first', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const heard = files.flatMap((file) => [...readFileSync(new URL(file, source), 'utf8').matchAll(/\.onNotification\(\s*(\w+)/g)].map((match) => match[1]));
  expect(heard.length).toBeGreaterThan(1);
  expect(heard.filter((name, i) => heard.indexOf(name) !== i)).toEqual([]);
});
