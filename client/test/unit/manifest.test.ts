import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const json = <T>(path: string): T => JSON.parse(text(path));

interface Manifest {
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Record<string, string>;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string; readonly when?: string }[]>> & { readonly commandPalette: readonly { readonly command: string; readonly when?: string }[] };
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenModifiers: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly language: string; readonly scopes: Record<string, readonly string[]> }[];
  };
}

const manifest = json<Manifest>('package.json');
const english = json<Record<string, string>>('package.nls.json');
const french = json<Record<string, string>>('package.nls.fr.json');

describe('strings of the manifest', () => {
  const used = [...text('package.json').matchAll(/%([\w.-]+)%/g)].map((match) => match[1] ?? '');
  it('have every key in both languages, and no key that nothing uses', () => {
    expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });
  it('are translated, and keep links, code and line breaks', () => {
    const marks = (value: string) => value.match(/\]\([^)]*\)|`[^`]*`|\n/g) ?? [];
    for (const [key, value] of Object.entries(english)) {
      expect(french[key], key).not.toBe(value);
      expect(marks(french[key] ?? '').sort(), key).toEqual(marks(value).sort());
    }
  });
  it('follow French typography', () => {
    for (const [key, value] of Object.entries(french)) {
      const prose = value.replace(/`[^`]*`|\]\([^)]*\)/g, '');
      expect(prose, key).not.toMatch(/\w'\w| [;!?»]|« |[^\s\u00A0] :|\p{L}[;!?]/u);
    }
  });
});

describe('contributions', () => {
  it('wakes up in folders that are switched on, never everywhere', () => {
    expect(manifest.activationEvents).toEqual(['workspaceContains:recoupe.json']);
  });
  it('says for every command when the palette offers it', () => {
    const palette = manifest.contributes.menus.commandPalette.map((item) => item.command);
    expect(palette).toEqual(manifest.contributes.commands.map((item) => item.command));
  });
  it('offers in the palette what a person can start there, each under a condition; the rest has its place in a menu', () => {
    const { commandPalette, ...others } = manifest.contributes.menus;
    // Samples are for somebody who has nothing open yet.
    expect(commandPalette.filter(({ when }) => when === undefined).map(({ command }) => command)).toEqual(['recoupe.openSamples']);
    const hidden = commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command);
    const placed = new Set(Object.values(others).flatMap((items) => items.map(({ command }) => command)));
    // The light bulb and the line above the headline name these with their arguments.
    expect(hidden.filter((command) => !placed.has(command)).sort()).toEqual(['recoupe.goToConflict', 'recoupe.setPublicationDate', 'recoupe.whyThisDate']);
  });
  it('takes keys only in folders that are switched on', () => {
    for (const binding of manifest.contributes.keybindings) expect(binding.when).toMatch(/^recoupe\.active\b/);
  });
  it('gives every kind and quality of mark a scope that plain themes colour', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const kinds = [...semanticTokenTypes.map((type) => type.id), 'event', ...semanticTokenModifiers.map((modifier) => `*.${modifier.id}`)];
    const scopes = semanticTokenScopes.find((entry) => entry.language === 'news-article')?.scopes ?? {};
    expect(Object.keys(scopes).sort()).toEqual(kinds.sort());
    for (const [kind, names] of Object.entries(scopes)) expect(names.length, kind).toBeGreaterThan(1);
  });
  it('is typed against the oldest VS Code it promises to run in', () => {
    expect(manifest.engines.vscode).toBe(`^${manifest.devDependencies['@types/vscode']}`);
  });
  it('pins client and server library to one version, which means one protocol in the bundles', () => {
    expect(manifest.devDependencies['vscode-languageclient']).toBe(manifest.devDependencies['vscode-languageserver']);
  });
});

describe('the pictures of the walkthrough', () => {
  const { contributes } = json<{ contributes: { walkthroughs: readonly { steps: readonly { id: string; media: { svg: string; altText: string } }[] }[] } }>('package.json');
  const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
  it('stand beside every step, one each, with words for a screen reader', () => {
    expect(new Set(steps.map(({ media }) => media.svg)).size).toBe(steps.length);
    for (const { media } of steps) expect(english[media.altText.slice(1, -1)]?.length, media.svg).toBeGreaterThan(30);
  });
  it('take their colours from the theme, by attributes: VS Code shows no style of theirs', () => {
    for (const { media } of steps) {
      const svg = text(media.svg);
      expect(svg).toMatch(/var\(--vscode-editor-background/);
      expect(svg).not.toMatch(/<style|style=|class=|<script|href=/);
    }
  });
});
