/**
 * Everything that client and server say to each other beyond the Language Server Protocol. The only server file that the
 * client may import: names and types, no code.
 */

/** Server → client: text of a file. The client reads with `workspace.fs` and decodes. */
export const readFileRequest = 'recoupe/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: string; readonly version: string }
  | { readonly kind: 'skipped'; readonly reason: 'missing' | 'denied' | 'binary' | 'too-large' | 'failed'; readonly detail: string };

/** Server → client: files below a folder that match the project file's globs (`findFiles`). */
export const findFilesRequest = 'recoupe/findFiles';
export interface FindFilesParams {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
export interface FindFilesResult {
  readonly uris: readonly string[];
  readonly truncated: boolean;
}

/** Server → client: what was read and what was skipped, for the language status item. */
export const statusNotification = 'recoupe/status';
export interface StatusParams {
  readonly state: 'off' | 'reading' | 'ready';
  readonly read: number;
  readonly total: number;
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  readonly conflicts: number;
}

/** Client → server: the conflicts of the workspace in reading order, for *Next / Previous Conflict*. */
export const conflictsRequest = 'recoupe/conflicts';
export interface ConflictLocation {
  readonly finding: string;
  readonly uri: string;
  readonly range: WireRange;
  readonly others: readonly { readonly uri: string; readonly range: WireRange }[];
  readonly message: string;
}
export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Passed as `initializationOptions`. */
export interface InitializationOptions {
  /** Contents of the localisation bundle of the editor's language, if not English. */
  readonly l10n?: Readonly<Record<string, string>>;
}
