import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** Findings that a team decided to ignore: the ids in `.recoupe/decisions.jsonl` of the given folders. */
export async function readIgnored(folders: readonly string[]): Promise<ReadonlySet<string>> {
  const ignored = new Set<string>();
  for (const folder of folders) {
    for (const line of (await readOrNothing(path.join(folder, '.recoupe', 'decisions.jsonl'))).split('\n')) {
      const id = ignoredIn(line);
      if (id !== undefined) ignored.add(id);
    }
  }
  return ignored;
}

async function readOrNothing(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return '';
  }
}

function ignoredIn(line: string): string | undefined {
  try {
    const { decision, finding } = JSON.parse(line) as { decision?: unknown; finding?: unknown };
    return decision === 'ignore' && typeof finding === 'string' ? finding : undefined;
  } catch {
    return undefined;
  }
}
