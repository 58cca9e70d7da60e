import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from '../base/decode.ts';
import { message } from '../base/message.ts';
import { defaultProject, matchesProject, sourceOptions, type Project } from '../corpus/project.ts';
import type { DateReading, SourceOptions } from '../extract/facts.ts';
import { readProject, type Note } from './project.ts';

/** A text to analyse, with what a person said of it. */
export interface Input {
  /** As the user would open it: the argument, joined with the path below it. Always with `/`. */
  readonly file: string;
  /** Path below the folder that was given, the same that the editor knows the file by. */
  readonly below: string;
  readonly text: string;
  readonly options: SourceOptions;
  /** What a person should know of how it was read. */
  readonly notes: readonly Note[];
}

/** Something that could not be read. `grave`: the user gave this very path, or the project file of a folder cannot be used. */
export interface Skipped extends Note {
  readonly grave: boolean;
}

/** A file to read. */
export interface Found {
  readonly file: string;
  readonly below: string;
  readonly project: Project;
  readonly named: boolean;
}

/** What lies under the arguments: files in reading order, each once, and what is wrong on the way to them. */
export async function findFiles(paths: readonly string[]): Promise<{ found: Found[]; skipped: Skipped[] }> {
  const found = new Map<string, Found>();
  const skipped: Skipped[] = [];
  for (const given of paths) {
    const root = tidy(given);
    const kind = await kindOf(given);
    if (typeof kind !== 'string') skipped.push(unreadable(root, kind.error, true));
    else if (kind === 'file') found.set(path.resolve(given), { file: root, below: path.basename(given), project: defaultProject, named: true });
    else {
      const { project, notes, broken } = await readProject(given);
      skipped.push(...notes.map((note) => ({ ...note, grave: broken })));
      for await (const entry of walk(given, '', project)) {
        const file = join(root, entry.below);
        if ('error' in entry) skipped.push(unreadable(file, entry.error, entry.below === ''));
        else found.set(path.resolve(given, entry.below), { file, below: entry.below, project, named: false });
      }
    }
  }
  return { found: [...found.values()], skipped };
}

/** Reads and decodes one file. `reading`, if given, wins over the project. */
export async function readInput({ file, below, project, named }: Found, reading?: DateReading): Promise<Input | Skipped> {
  try {
    const decoded = decode(await readFile(file));
    if (decoded.kind === 'binary') return { file, message: message('It is not a text file and was left out.'), grave: named };
    return { file, below, text: decoded.text, options: { ...sourceOptions(project, below), ...(reading ? { reading } : {}) }, notes: notesOf(file, decoded.encoding, decoded.cut) };
  } catch (error) {
    return unreadable(file, error, named);
  }
}

function notesOf(file: string, encoding: string, cut: boolean): Note[] {
  return [
    ...(encoding === 'windows-1252' ? [{ file, message: message('It is not UTF-8 and was read as Windows-1252.') }] : []),
    ...(cut ? [{ file, message: message('It is very long: only its first 5 MB were read.') }] : []),
  ];
}

async function kindOf(given: string): Promise<'file' | 'folder' | { error: unknown }> {
  try {
    const found = await stat(given);
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { error };
  }
}

/** Files below a folder that its project includes, in the order of their names; links to folders are not followed. */
async function* walk(root: string, below: string, project: Project): AsyncGenerator<{ below: string } | { below: string; error: unknown }> {
  let entries;
  try {
    entries = await readdir(path.join(root, below), { withFileTypes: true });
  } catch (error) {
    yield { below, error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const name = join(below, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(root, name, project);
    } else if (matchesProject(project, name)) yield { below: name };
  }
}

function unreadable(file: string, error: unknown, grave: boolean): Skipped {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return { file, message: message('It does not exist.'), grave };
  if (code === 'EACCES' || code === 'EPERM') return { file, message: message('It may not be read (no permission).'), grave };
  return { file, message: message('It could not be read.'), grave };
}

const tidy = (given: string): string => path.normalize(given).replaceAll('\\', '/').replace(/(?<=.)\/$/, '');
const join = (a: string, b: string): string => (a === '' || a === '.' ? b : b === '' ? a : a.endsWith('/') ? `${a}${b}` : `${a}/${b}`);
