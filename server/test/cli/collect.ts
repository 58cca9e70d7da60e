import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inEnglish } from '../../src/base/message.ts';
import type { Console } from '../../src/cli/console.ts';
import { run } from '../../src/cli/run.ts';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line inside this process on a folder of files, `{0}` in arguments being that folder; gives what it wrote. */
export async function runIn(files: Readonly<Record<string, string | Uint8Array>>, argv: readonly string[], input = ''): Promise<Outcome> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recoupe-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  let out = '';
  let err = '';
  const console = (language: 'fr' | 'en' | undefined): Console => ({
    out: async (text) => ((out += text), true),
    err: (text) => void (err += text),
    lines: async function* () {
      yield* input.split('\n');
    },
    interactive: false,
    colours: false,
    translate: inEnglish,
    language: language ?? 'en',
  });
  try {
    const status = await run(argv.map((arg) => arg.replace('{0}', folder)), '0.0.0', console);
    return { status, out: out.replaceAll(folder, '{0}'), err: err.replaceAll(folder, '{0}') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
