import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An article of a test corpus under the path that the engine is told. */
export interface ArticleFile {
  readonly file: string;
  readonly text: string;
}

/** The texts below a folder, in the order of their names, `prefix/` before each path. */
export function readArticles(folder: string, prefix: string): ArticleFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): ArticleFile[] => {
    const file = `${prefix}/${entry.name}`;
    if (entry.isDirectory()) return readArticles(path.join(folder, entry.name), file);
    return entry.name.endsWith('.txt') ? [{ file, text: readFileSync(path.join(folder, entry.name), 'utf8') }] : [];
  });
}
