import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDecisions } from '../desk/lines.ts';
import { decisionsPath, reviewedPath } from '../desk/paths.ts';
import type { Decision } from '../desk/types.ts';
import type { Desk } from '../features/review/review.ts';

/** What teams decided in the given folders. */
export async function readDesk(folders: readonly string[]): Promise<Desk> {
  return { decisions: await readAll(folders, decisionsPath), reviewed: await readAll(folders, reviewedPath) };
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
