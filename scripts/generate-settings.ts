/**
 * Writes what follows from the table in server/src/settings.ts: the configuration block of package.json, its strings in
 * package.nls.json and package.nls.fr.json, and docs/settings.md. Run: node scripts/generate-settings.ts [--check]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settingSources, type SettingSource } from '../server/src/settings.ts';
import { root } from './run.ts';

type Json = Record<string, unknown>;

const read = (file: string): string => (existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '');
const json = (file: string): Json => JSON.parse(read(file)) as Json;
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** New contents of every file that depends on the table. */
const outputs: Record<string, string> = {
  'package.json': manifest(json('package.json')),
  'package.nls.json': strings(json('package.nls.json'), 'en'),
  'package.nls.fr.json': strings(json('package.nls.fr.json'), 'fr'),
  'docs/settings.md': page(),
};

const stale = Object.entries(outputs).filter(([file, text]) => read(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not up to date: run node scripts/generate-settings.ts`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text);
}

function manifest(before: Json): string {
  const properties = Object.fromEntries(settingSources.map((source) => [`recoupe.${source.key}`, property(source)]));
  return pretty({ ...before, contributes: { ...(before['contributes'] as Json), configuration: { title: 'Recoupe', properties } } });
}

function property(source: SettingSource): Json {
  return {
    type: typeof source.default === 'number' ? 'integer' : typeof source.default,
    ...(source.options ? { enum: source.options } : {}),
    default: source.default,
    ...(source.minimum === undefined ? {} : { minimum: source.minimum }),
    ...(source.maximum === undefined ? {} : { maximum: source.maximum }),
    scope: source.scope,
    order: settingSources.indexOf(source),
    markdownDescription: `%setting.${source.key}%`,
  };
}

function strings(before: Json, language: 'en' | 'fr'): string {
  const others = Object.entries(before).filter(([key]) => !key.startsWith('setting.'));
  return pretty(Object.fromEntries([...others, ...settingSources.map((source) => [`setting.${source.key}`, source[language]])]));
}

function page(): string {
  const rows = settingSources.map((source) => `| \`recoupe.${source.key}\` | ${values(source)} | ${source.default === '' ? '' : `\`${source.default}\``} | ${source.scope === 'resource' ? 'folder' : 'window'} | ${source.en} |`);
  return ['# Settings', '', 'Written by `scripts/generate-settings.ts` from `server/src/settings.ts`.', '', '| setting | values | default | per | what it does |', '|---|---|---|---|---|', ...rows, ''].join('\n');
}

function values({ options, minimum, maximum, default: usual }: SettingSource): string {
  if (typeof usual === 'boolean') return '`true` `false`';
  if (typeof usual === 'string' && !options) return 'text';
  return options ? options.map((option) => `\`${option}\``).join(' ') : `${minimum ?? ''} to ${maximum ?? ''}`;
}
