#!/usr/bin/env node
// Stands in for the executable of desktop VS Code: takes its switches, runs the VS Code and the Chromium from npm.
// Given to @vscode/test-electron as `vscodeExecutablePath`.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runSuite } from './runSuite.ts';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    locale: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
});

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const toPath = (value: string) => (value.startsWith('file:') ? fileURLToPath(value) : value);

function userSettings(): Record<string, unknown> {
  const file = path.join(text(values['user-data-dir']) ?? '', 'User/settings.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

const suitePath = text(values.extensionTestsPath);
const resultsFile = process.env['RECOUPE_RESULTS'];
if (suitePath === undefined || resultsFile === undefined) throw new Error('needs --extensionTestsPath and the variable RECOUPE_RESULTS');
const code = await runSuite({
  extensionPaths: [values.extensionDevelopmentPath ?? []].flat().flatMap((value) => (typeof value === 'string' ? [toPath(value)] : [])),
  suitePath: toPath(suitePath),
  folder: positionals[0],
  locale: text(values.locale),
  settings: userSettings(),
  resultsFile,
  timeout: 300_000,
});
// test-electron stops reading when we exit: the pipes have to drain before.
await sleep(300);
process.exit(code);
