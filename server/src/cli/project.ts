import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { message, type Message } from '../base/message.ts';
import type { SourceOptions } from '../extract/facts.ts';

/** What `recoupe.json` at the root of a folder says; paths are relative to that folder, with `/`. */
export interface Project {
  readonly includes: (below: string) => boolean;
  readonly optionsOf: (below: string) => SourceOptions;
  /** What is wrong with the file, in words for a person. */
  readonly problem?: Message;
}

const readable = /\.(txt|md|article|news)$/;

/** The project of a folder without `recoupe.json`: every text file. */
export const noProject: Project = { includes: (below) => readable.test(below), optionsOf: () => ({}) };

/** Reads `recoupe.json` at the root of a folder. A file with errors counts as absent and is reported. */
export async function readProject(folder: string): Promise<Project> {
  let text: string;
  try {
    text = await readFile(path.join(folder, 'recoupe.json'), 'utf8');
  } catch {
    return noProject;
  }
  try {
    return toProject(JSON.parse(text) as ProjectFile);
  } catch {
    return { ...noProject, problem: message('{0} is not valid JSON; it was left out.', path.join(folder, 'recoupe.json')) };
  }
}

interface ProjectFile {
  language?: 'fr' | 'en';
  sources?: Record<string, SourceOptions>;
}

function toProject(file: ProjectFile): Project {
  const base: SourceOptions = file.language ? { language: file.language } : {};
  return { ...noProject, optionsOf: (below) => ({ ...base, ...file.sources?.[below] }) };
}
