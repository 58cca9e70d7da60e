import type { Console } from './console.ts';
import type { Skipped } from './files.ts';
import type { Project } from './project.ts';

/**
 * Says on standard error what could not be read. The exit status is 2 if the user gave such a path or a project file with errors,
 * else 0: a stray picture in a folder does not make the rest worthless.
 */
export function tellProblems(skipped: readonly Skipped[], projects: readonly Project[], console: Console): number {
  const wrong = projects.flatMap(({ problem }) => (problem ? [problem] : []));
  for (const { template, args } of [...wrong, ...skipped.map(({ reason }) => reason)]) console.err(`${console.translate(template, ...args)}\n`);
  return wrong.length > 0 || skipped.some(({ named }) => named) ? 2 : 0;
}
