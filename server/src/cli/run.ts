import { annotatePaths, annotateRecords } from './annotate.ts';
import { check } from './check.ts';
import { importFile } from './importFile.ts';
import { exportMarks } from './exportMarks.ts';
import { writeReport } from './writeReport.ts';
import type { Console } from './console.ts';
import { help } from './help.ts';
import { parseCall, UsageError, type Call } from './options.ts';

/** Runs one call of the command line and returns its exit status. `consoleFor` is told the language asked for, if any. */
export async function run(argv: readonly string[], version: string, consoleFor: (language: Call['language']) => Console): Promise<number> {
  let call: Call;
  try {
    call = parseCall(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const console = consoleFor(undefined);
    console.err(`recoupe: ${console.translate(error.reason.template, ...error.reason.args)}\n${console.translate('recoupe --help says how it is used.')}\n`);
    return 2;
  }
  const { command, language, reading } = call;
  const console = consoleFor(language);
  switch (command.kind) {
    case 'help':
      await console.out(`${console.translate(help.template)}\n`);
      return 0;
    case 'version':
      await console.out(`${version}\n`);
      return 0;
    case 'annotate':
      return command.jsonl ? annotateRecords(console, reading) : annotatePaths(command.paths, console, reading);
    case 'report':
      return writeReport(command, console, reading);
    case 'export':
      return exportMarks(command, console, reading);
    case 'import':
      return importFile(command, console, reading);
    case 'check':
      return check(command, console, { version, reading });
  }
}
