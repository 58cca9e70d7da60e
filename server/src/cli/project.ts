import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { message, type Message } from '../base/message.ts';
import { decode } from '../base/decode.ts';
import { defaultProject, projectFileName, type Project } from '../corpus/project.ts';
import { parseProject } from '../corpus/projectFile.ts';
import { createPlaces } from '../report/place.ts';

/** Something to tell a person of a file; `file` may carry line and column as compilers print them. */
export interface Note {
  readonly file: string;
  readonly message: Message;
}

/** The project of a folder and what is wrong with its file. `broken`: the file could not be used. */
export interface FolderProject {
  readonly project: Project;
  readonly notes: readonly Note[];
  readonly broken: boolean;
}

/** Reads `recoupe.json` at the root of a folder; a folder without one, or with one that cannot be used, has the default project. */
export async function readProject(folder: string): Promise<FolderProject> {
  const file = path.join(folder, projectFileName);
  const useless = (reason: Message): FolderProject => ({ project: defaultProject, notes: [{ file, message: reason }], broken: true });
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return absent ? { project: defaultProject, notes: [], broken: false } : useless(message('It could not be read.'));
  }
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return useless(message('It is not a text file and was left out.'));
  const { project, problems } = parseProject(decoded.text);
  const placeOf = createPlaces(decoded.text);
  const notes = problems.map(({ start, message }): Note => {
    const { line, column } = placeOf(start);
    return { file: `${file}:${line}:${column}`, message };
  });
  return { project: project ?? defaultProject, notes, broken: project === undefined };
}
