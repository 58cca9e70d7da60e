#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { isMainThread } from 'node:worker_threads';
import french from '../../../l10n/bundle.l10n.fr.json' with { type: 'json' };
import manifest from '../../../package.json' with { type: 'json' };
import { inEnglish, type Translate } from '../base/message.ts';
import type { Console } from '../cli/console.ts';
import { run } from '../cli/run.ts';
import { analyseOnThreads, serveTexts } from './threads.ts';

const { env, stdin, stdout, stderr } = process;
const bundle: Readonly<Record<string, string>> = french;
const inFrench: Translate = (template, ...args) => inEnglish(bundle[template] ?? template, ...args);

let open = true;
stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may stop before the end (`recoupe check . | head`); that is no failure of ours.
  if (error.code !== 'EPIPE') throw error;
  open = false;
});

const write = (text: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (!open) resolve(false);
    else stdout.write(text, () => resolve(open));
  });

function consoleFor(asked: 'fr' | 'en' | undefined): Console {
  const language = asked ?? ((env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '').toLowerCase().startsWith('fr') ? 'fr' : 'en');
  return {
    out: write,
    err: (text) => stderr.write(text),
    lines: () => createInterface({ input: stdin, crlfDelay: Infinity }),
    interactive: stderr.isTTY === true,
    colours: stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    translate: language === 'fr' ? inFrench : inEnglish,
    language,
    elsewhere: analyseOnThreads(process.argv[1]),
  };
}

// No top-level await: the bundle is CommonJS, which every Node since 20 starts alike.
if (isMainThread) void run(process.argv.slice(2), manifest.version, consoleFor).then((code) => (process.exitCode = code));
else serveTexts();
