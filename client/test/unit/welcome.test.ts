import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const json = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const { contributes } = json<{ contributes: { viewsWelcome: { view: string; contents: string; when: string }[]; commands: { command: string }[]; views: Record<string, { id: string }[]>; jsonValidation: { fileMatch: string; url: string }[] } }>('package.json');
const strings = [json<Record<string, string>>('package.nls.json'), json<Record<string, string>>('package.nls.fr.json')];
const contentsOf = (contents: string) => strings.map((bundle) => bundle[contents.slice(1, -1)] ?? '');

describe('welcome views', () => {
  it('stand in views that there are, and link to commands that there are', () => {
    const views = new Set(Object.values(contributes.views).flat().map(({ id }) => id));
    const known = new Set(contributes.commands.map(({ command }) => command));
    for (const { view, contents } of contributes.viewsWelcome) {
      expect(views).toContain(view);
      for (const [, command = ''] of contentsOf(contents).join('\n').matchAll(/\(command:([\w.]+)/g)) if (command.startsWith('recoupe.')) expect(known).toContain(command);
    }
  });
  it('offer to set up a folder that is not switched on', () => {
    const off = contributes.viewsWelcome.find(({ when }) => when.includes('workspaceFolderCount > 0') && when.includes('!recoupe.active'));
    for (const contents of contentsOf(off?.contents ?? '')) expect(contents).toMatch(/\[[^\]]+\]\(command:recoupe\.setUpFolder\)/);
  });
  it('offer to open a folder where there is none', () => {
    const none = contributes.viewsWelcome.find(({ when }) => when.includes('workspaceFolderCount == 0'));
    for (const contents of contentsOf(none?.contents ?? '')) expect(contents).toContain('](command:');
  });
});

interface Schema {
  readonly description?: string;
  readonly properties?: Record<string, Schema>;
  readonly additionalProperties?: Schema | boolean;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly $ref?: string;
  readonly definitions?: Record<string, Schema>;
  readonly defaultSnippets?: readonly { label: string; body: unknown }[];
}

describe('completion in recoupe.json', () => {
  const schema = json<Schema>('schemas/recoupe.schema.json');
  it('is offered for that file by the schema', () => {
    expect(contributes.jsonValidation).toContainEqual({ fileMatch: 'recoupe.json', url: './schemas/recoupe.schema.json' });
    expect(schema.defaultSnippets?.map(({ label }) => label)).not.toEqual([]);
  });
  it('says of every key what it is for, and of every choice what it means', () => {
    const told = (at: string, part: Schema): string[] => [
      ...Object.entries(part.properties ?? {}).flatMap(([key, value]) => [...(key === '$schema' || value.description ? [] : [`${at}.${key}`]), ...told(`${at}.${key}`, value)]),
      ...(typeof part.additionalProperties === 'object' ? told(`${at}.*`, part.additionalProperties) : []),
      ...Object.entries(part.definitions ?? {}).flatMap(([key, value]) => told(`${at}#${key}`, value)),
      ...(part.enum && part.enum.length !== part.enumDescriptions?.length ? [`${at}: choices`] : []),
    ];
    expect(told('', schema)).toEqual([]);
  });
});
