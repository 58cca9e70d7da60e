import { compileGlob } from '../base/glob.ts';
import type { DateReading, FigureOrder, SourceOptions } from '../extract/facts.ts';
import type { Language } from '../text/types.ts';

/** Name of the project file at the root of a folder; its presence switches the folder on in the editor. */
export const projectFileName = 'recoupe.json';

/** What a person knows of the files that match a path or glob. */
export interface ProjectSource {
  readonly pattern: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Publication dates of single articles of a file, by their headline. */
  readonly articles?: Readonly<Record<string, string>>;
  /** How the outlet writes dates in figures. */
  readonly figures?: FigureOrder;
  readonly language?: Language;
  readonly reading?: DateReading;
}

/** Contents of a project file. Globs are relative to its folder, `/`-separated. */
export interface Project {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly language?: Language;
  /** How dates are read. */
  readonly reading?: DateReading;
  readonly sources: readonly ProjectSource[];
  /** Labels that the team marks words with, beside those of the engine. */
  readonly labels?: readonly string[];
}

/** The project of a folder whose file says nothing. */
export const defaultProject: Project = { include: ['**/*.{txt,md,article,news}'], exclude: [], sources: [] };

/** Globs that no project includes. */
export const alwaysExcluded: readonly string[] = ['**/node_modules/**', '**/.git/**', '**/.recoupe/**'];

/** True if the project includes the file. `path` is relative to the folder of the project file, `/`-separated. */
export function matchesProject(project: Project, path: string): boolean {
  const { included, excluded } = matchersOf(project);
  return included(path) && !excluded(path);
}

/** What the project knows of a file; an entry for a path wins over a glob, a later glob over an earlier one. */
export function sourceOptions(project: Project, path: string): SourceOptions {
  const known = matchersOf(project).sources.filter((source) => source.matches(path));
  const ordered = [...known].sort((a, b) => Number(a.exact) - Number(b.exact));
  const merged = Object.assign({}, ...ordered.map((source) => source.options)) as SourceOptions;
  return { ...(project.language ? { language: project.language } : {}), ...(project.reading ? { reading: project.reading } : {}), ...merged, file: path };
}

interface Matchers {
  readonly included: (path: string) => boolean;
  readonly excluded: (path: string) => boolean;
  readonly sources: readonly { readonly exact: boolean; readonly matches: (path: string) => boolean; readonly options: SourceOptions }[];
}

const compiled = new WeakMap<Project, Matchers>();

function matchersOf(project: Project): Matchers {
  const known = compiled.get(project);
  if (known) return known;
  const fresh: Matchers = {
    included: anyOf(project.include),
    excluded: anyOf([...alwaysExcluded, ...project.exclude]),
    sources: project.sources.map(({ pattern, ...options }) => ({ exact: !/[*?[{]/.test(pattern), matches: anyOf([pattern]), options })),
  };
  compiled.set(project, fresh);
  return fresh;
}

function anyOf(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) => compileGlob(glob.startsWith('./') ? glob.slice(2) : glob));
  return (path) => matchers.some((matches) => matches(path));
}
