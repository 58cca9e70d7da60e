import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { decode } from './decode.ts';
import { message, type Message } from '../base/message.ts';
import type { SourceOptions } from '../extract/facts.ts';
import { noProject, readProject, type Project } from './project.ts';

/** A text to analyse, with what a person said of it. */
export interface Input {
  /** As the user would open it: the argument, joined with the path below it. Always with `/`. */
  readonly file: string;
  readonly text: string;
  readonly options: SourceOptions;
}

/** Something that could not be read. `named`: the user gave this very path. */
export interface Skipped {
  readonly file: string;
  readonly reason: Message;
  readonly named: boolean;
}

/** A file to read. */
export interface Found {
  readonly file: string;
  readonly below: string;
  readonly project: Project;
  readonly named: boolean;
}

/** What lies under the arguments: files in reading order, each once, and what could not be opened. */
export async function findFiles(paths: readonly string[]): Promise<{ found: Found[]; skipped: Skipped[]; projects: Project[] }> {
  const found = new Map<string, Found>();
  const skipped: Skipped[] = [];
  const projects: Project[] = [];
  for (const given of paths) {
    const root = tidy(given);
    const kind = await kindOf(given);
    if (typeof kind !== 'string') skipped.push(unreadable(root, kind.error, true));
    else if (kind === 'folder') {
      const project = await readProject(given);
      projects.push(project);
      for await (const entry of walk(given, '', project)) {
        if ('error' in entry) skipped.push(unreadable(join(root, entry.below), entry.error, entry.below === ''));
        else found.set(path.resolve(given, entry.below), { file: join(root, entry.below), below: entry.below, project, named: false });
      }
    } else found.set(path.resolve(given), { file: root, below: path.basename(given), project: noProject, named: true });
  }
  return { found: [...found.values()], skipped, projects };
}

/** Reads and decodes one file. */
export async function readInput({ file, below, project, named }: Found): Promise<Input | Skipped> {
  try {
    const decoded = decode(await readFile(file));
    if (decoded.kind === 'binary') return { file, reason: message('{0} is not a text file; it was left out.', file), named };
    return { file, text: decoded.text, options: { ...project.optionsOf(below), file: below } };
  } catch (error) {
    return unreadable(file, error, named);
  }
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
    } else if (project.includes(name)) yield { below: name };
  }
}

function unreadable(file: string, error: unknown, named: boolean): Skipped {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return { file, reason: message('{0} does not exist.', file), named };
  if (code === 'EACCES' || code === 'EPERM') return { file, reason: message('{0} may not be read.', file), named };
  return { file, reason: message('{0} could not be read.', file), named };
}

const tidy = (given: string): string => path.normalize(given).replaceAll('\\', '/').replace(/(?<=.)\/$/, '');
const join = (a: string, b: string): string => (a === '' || a === '.' ? b : b === '' ? a : a.endsWith('/') ? `${a}${b}` : `${a}/${b}`);
