import { writeFile } from 'node:fs/promises';
import { createAnalyser } from '../extract/pipeline.ts';
import type { DateReading } from '../extract/facts.ts';
import { message } from '../base/message.ts';
import { markFormats } from '../report/marks/formats.ts';
import { proposedMarks } from '../report/marks/importMarks.ts';
import type { MarkedText } from '../report/marks/types.ts';
import type { Console } from './console.ts';
import { readDesk, withDecided } from './decisions.ts';
import { findFiles, readInput, type Skipped } from './files.ts';
import type { ExportCommand } from './options.ts';
import { statusOfSkipped, tell } from './problems.ts';

/**
 * `recoupe export PATH… --format F`: entities and dates for another tool; on standard output, or beside each article where the format has
 * a file for each. Returns the exit status.
 */
export async function exportMarks({ paths, format: name }: ExportCommand, console: Console, reading: DateReading | undefined): Promise<number> {
  const format = markFormats.find((known) => known.name === name);
  if (!format) return 2;
  const { found, skipped } = await findFiles(paths);
  const analyse = createAnalyser();
  const desk = await readDesk(paths);
  const problems: Skipped[] = [...skipped];
  const texts: MarkedText[] = [];
  for (const file of found) {
    const input = await readInput(file, reading);
    if ('grave' in input) problems.push(input);
    else {
      const marked = { file: format.extension === undefined ? input.below : input.file, text: input.text, marks: proposedMarks(analyse(input.text, withDecided(input.options, desk, input.below, input.text))) };
      if (format.extension === undefined) texts.push(marked);
      else problems.push(...(await writeBeside(marked, format.write([marked]), format.extension)));
    }
  }
  if (format.extension === undefined) await console.out(format.write(texts));
  tell(problems, console);
  return statusOfSkipped(problems);
}

async function writeBeside({ file }: MarkedText, content: string, extension: string): Promise<Skipped[]> {
  try {
    await writeFile(file.replace(/\.[^./]+$/, '') + extension, content);
    return [];
  } catch {
    return [{ file, message: message('Its marks could not be written beside it.'), grave: true }];
  }
}
