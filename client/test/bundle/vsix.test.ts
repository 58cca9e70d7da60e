import { readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../scripts/zip.ts';
import { bundles, root } from './files.ts';

const vsix = path.join(root, 'recoupe.vsix');
const entries = readZip(readFileSync(vsix));
const files = new Map(entries.map(({ name, data }) => [name, data]));
const text = (name: string) => files.get(`extension/${name}`)?.toString('utf8') ?? '';

describe('the VSIX', () => {
  it('holds exactly these files', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        '[Content_Types].xml',
        'extension.vsixmanifest',
        'extension/LICENSE.txt',
        'extension/NOTICE',
        'extension/changelog.md',
        'extension/readme.md',
        'extension/package.json',
        'extension/package.nls.json',
        'extension/package.nls.fr.json',
        'extension/language-configuration.json',
        'extension/l10n/bundle.l10n.fr.json',
        'extension/media/icon.png',
        'extension/media/recoupe.svg',
        ...['decide', 'open', 'see', 'share', 'why'].map((step) => `extension/media/walkthrough/${step}.svg`),
        'extension/schemas/recoupe.schema.json',
        'extension/schemas/decision.schema.json',
        'extension/syntaxes/news-article.tmLanguage.json',
        ...readdirSync(path.join(root, 'samples'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `extension/${path.relative(root, path.join(parentPath, name)).replaceAll(path.sep, '/')}`),
        ...bundles.map((bundle) => `extension/${bundle}`),
      ].sort(),
    );
  });
  it('is smaller than 5.5 MB, of which the models are three, and runs on every platform', () => {
    expect(statSync(vsix).size).toBeLessThan(5_500_000);
    expect(files.get('extension.vsixmanifest')?.toString('utf8')).not.toContain('TargetPlatform');
  });
  it('carries its licence, the notices, the history and an icon', () => {
    expect(text('LICENSE.txt')).toContain('MIT License');
    expect(text('NOTICE')).toContain('vscode-languageserver');
    expect(text('changelog.md')).toContain(JSON.parse(text('package.json')).version);
    const icon = files.get('extension/media/icon.png');
    expect(icon?.readUInt32BE(16)).toBeGreaterThanOrEqual(128);
  });
  it('shows no picture and no link on its details page that it does not hold', () => {
    const links = [...text('readme.md').matchAll(/\]\(([^)\s]+)/g)].map(([, target = '']) => target).filter((target) => !/^(?:https?:|#)/.test(target));
    expect(links.filter((target) => !files.has(`extension/${target}`))).toEqual([]);
    expect(text('readme.md')).toContain('# Recoupe');
  });
  it('names no path of the machine that packed it', () => {
    for (const [name, data] of files) {
      const content = data.toString('utf8');
      expect(content.includes(root) || content.includes(homedir() + path.sep), name).toBe(false);
    }
  });
  it('points only to files it holds', () => {
    const named = text('package.json').match(/"\.\/[^"]+"/g) ?? [];
    for (const file of named.map((name) => name.slice(3, -1))) {
      expect([...files.keys()].some((name) => name === `extension/${file}` || name.startsWith(`extension/${file}/`)), file).toBe(true);
    }
  });
});
