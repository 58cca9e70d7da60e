import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decidedFor } from '../corpus/decided.ts';
import { parseDecisions } from '../desk/lines.ts';
import { decisionsPath, reviewedPath } from '../desk/paths.ts';
import type { Decision } from '../desk/types.ts';
import type { SourceOptions } from '../extract/facts.ts';
import type { Desk } from '../features/review/review.ts';

/** What teams decided in the given folders. */
export async function readDesk(folders: readonly string[]): Promise<Desk> {
  return { decisions: await readAll(folders, decisionsPath), reviewed: await readAll(folders, reviewedPath) };
}

/** The options of a text with what was decided on its words. `file` is its path below the folder. */
export function withDecided(options: SourceOptions, { decisions }: Desk, file: string, text: string): SourceOptions {
  const decided = decidedFor(decisions, file, text);
  return decided ? { ...options, decided } : options;
}

async function readAll(folders: readonly string[], file: string): Promise<Decision[]> {
  const texts = await Promise.all(folders.map((folder) => readOrNothing(path.join(folder, file))));
  return texts.flatMap(parseDecisions);
}

async function readOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
