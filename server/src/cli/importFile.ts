import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { message } from '../base/message.ts';
import { applyEdits, editLines } from '../desk/lines.ts';
import { attributesPath, attributesText, decisionsPath } from '../desk/paths.ts';
import type { DateReading } from '../extract/facts.ts';
import type { View } from '../features/view.ts';
import { markFormats } from '../report/marks/formats.ts';
import { importMarks } from '../report/marks/importMarks.ts';
import type { MarkedText, MarkFormat } from '../report/marks/types.ts';
import { compareFolders } from './compareFolders.ts';
import type { Console } from './console.ts';
import type { ImportCommand } from './options.ts';

/**
 * `recoupe import FOLDER --format F`: takes marks that were made or corrected elsewhere into the decisions of the folder, and says how
 * many. Marks of texts that are not in the folder, or are other texts by now, are left out and said. Returns the exit status.
 */
export async function importFile({ folder, format: name, from }: ImportCommand, console: Console, reading: DateReading | undefined): Promise<number> {
  const format = markFormats.find((known) => known.name === name);
  const { view, status } = await compareFolders([folder], { reading, all: false }, console);
  const came = format ? await readMarks(format, folder, from, view) : undefined;
  if (!came) {
    console.err(`${from ?? folder}: ${console.translate('It could not be read.')}\n`);
    return 2;
  }
  const known = came.filter(({ file, text }) => view.snapshot.sources.has(file) && view.textOf(file) === text);
  const hand = { created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'), creator: '', note: '' };
  const add = known.flatMap(({ file, marks }) => importMarks(view, file, marks, hand));
  await keep(folder, (text) => applyEdits(text, editLines(text, { remove: [], add })));
  for (const { file } of came.filter((one) => !known.includes(one))) {
    const left = message('Its marks were left out: it is not in the folder, or its text is another one.');
    console.err(`${file}: ${console.translate(left.template)}\n`);
  }
  await console.out(`${console.translate('Decisions written: {0}; texts: {1}.', add.length, known.length)}\n`);
  return status;
}

async function readMarks(format: MarkFormat, folder: string, from: string | undefined, view: View): Promise<MarkedText[] | undefined> {
  const texts = new Map([...view.snapshot.sources.keys()].map((file) => [file, view.textOf(file)]));
  if (format.extension === undefined) {
    const content = await readFile(from ?? '', 'utf8').catch(() => undefined);
    return content === undefined ? undefined : format.read(content, texts);
  }
  const found: MarkedText[] = [];
  for (const [file, text] of texts) {
    const content = await readFile(path.join(folder, file.replace(/\.[^./]+$/, '') + format.extension), 'utf8').catch(() => undefined);
    if (content !== undefined) found.push(...format.read(content, new Map([[file, text]])));
  }
  return found;
}

async function keep(folder: string, change: (text: string) => string): Promise<void> {
  const file = path.join(folder, decisionsPath);
  const text = await readFile(file, 'utf8').catch(() => '');
  const changed = change(text);
  if (changed === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, changed);
  await writeFile(path.join(folder, attributesPath), attributesText, { flag: 'wx' }).catch(() => undefined);
}
