import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagedReadme } from '../../../scripts/packagedReadme.ts';

it('leaves out pictures and links that lead into the repository', () => {
  expect(packagedReadme('# A\n\n![A picture](docs/a.png)\n\nSee [the page](docs/a.md), [NOTICE](NOTICE) and [the site](https://example.org/).\n')).toBe('# A\n\nSee the page, NOTICE and [the site](https://example.org/).\n');
});

it('leaves no address in our own README that an installed extension cannot open', () => {
  const text = packagedReadme(readFileSync(new URL('../../../README.md', import.meta.url), 'utf8'));
  expect(text).not.toMatch(/!\[|\]\((?!https?:|#)/);
});
