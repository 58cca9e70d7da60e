import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decisionsPath, ignoredFindings } from '../corpus/decisions.ts';

/** Ids of the findings that a team decided to ignore, from the decisions of the given folders. */
export async function readIgnored(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const lists = await Promise.all(folders.map(async (folder) => ignoredFindings(await readOrNothing(path.join(folder, decisionsPath)))));
  return new Set(lists.flatMap((ids) => [...ids]));
}

async function readOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}
