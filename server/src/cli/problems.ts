import type { Console } from './console.ts';
import type { Skipped } from './files.ts';
import type { Note } from './project.ts';

/** Says on standard error what a person should know of files, one line each. */
export function tell(notes: readonly Note[], console: Console): void {
  for (const { file, message } of notes) console.err(`${file}: ${console.translate(message.template, ...message.args)}\n`);
}

/** The exit status for what was not read: a stray picture in a folder does not make the rest worthless, a wrong argument does. */
export function statusOfSkipped(skipped: readonly Skipped[]): 0 | 2 {
  return skipped.some(({ grave }) => grave) ? 2 : 0;
}
