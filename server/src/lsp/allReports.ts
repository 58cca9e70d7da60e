import { emptyReport, reportedUris, reportIn, type Report } from './diagnosticReports.ts';
import type { Folder } from './folder.ts';
import { createBreather } from './schedule.ts';

/**
 * What the files of some folders show, and those of `known` that show nothing any more, one after another, in steps. Each report is
 * right at its moment; who needs to know of changes meanwhile listens for them.
 */
export async function* allReports(folders: () => readonly Folder[], known: ReadonlySet<string>, slice?: number): AsyncGenerator<readonly [uri: string, report: Report]> {
  const breathe = createBreather(slice);
  const told = new Set<string>();
  for (const folder of folders()) {
    await folder.calm();
    for (const uri of reportedUris(folder)) {
      const pause = breathe();
      if (pause) await pause.then(() => folder.calm());
      told.add(uri);
      yield [uri, reportIn(folder, uri)];
    }
  }
  for (const uri of known) if (!told.has(uri)) yield [uri, emptyReport];
}
