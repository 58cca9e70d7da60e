/**
 * Everything that client and server say to each other beyond the Language Server Protocol. The only server file that the
 * client may import: names and types, no code.
 */

export * from './protocolDesk.ts';

/** Passed as `initializationOptions`. Every field may be absent: other clients know nothing of them. */
export interface InitializationOptions {
  /** Contents of the localisation bundle of the editor's language, if not English. */
  readonly l10n?: Readonly<Record<string, string>>;
  /** True for a client that answers the requests below, takes the notifications and has the commands of {@link commands}. */
  readonly recoupe?: boolean;
  /** For another client: `file:`, `http:` or `https:` address of the folder `docs/rules`, so that findings link to the pages of their rules. */
  readonly rulePages?: string;
}

/** Commands of the client that the server names in code actions. */
export const commands = {
  /** Arguments: {@link GoToConflictArguments}; none: from the cursor. */
  goToConflict: 'recoupe.goToConflict',
  /** Arguments: {@link DecideArguments}; without a finding: the one under the cursor; without a reason the person is asked. */
  decide: 'recoupe.decide',
  /** Arguments: {@link ReasonsParams} with one finding; none: the one under the cursor. */
  why: 'recoupe.why',
  /** Arguments: {@link WhyThisDateArguments}. */
  whyThisDate: 'recoupe.whyThisDate',
  /** Arguments: {@link AskPublicationDateArguments}. */
  setPublicationDate: 'recoupe.setPublicationDate',
} as const;

/** Language id of articles. */
export const articleLanguage = 'news-article';

export interface WireRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface WireLocation {
  readonly uri: string;
  readonly range: WireRange;
}

/** Server → client: bytes of a file, at most `limit` and one more (by which the server knows that there are more). */
export const readFileRequest = 'recoupe/readFile';
export interface ReadFileParams {
  readonly uri: string;
  readonly limit: number;
}
export type ReadFileResult =
  | { readonly kind: 'bytes'; readonly base64: string }
  | { readonly kind: 'skipped'; readonly reason: 'missing' | 'denied' | 'too-large' | 'failed'; readonly detail: string };

/** Server → client: files below a folder that match the project file's globs (`findFiles`), at most `limit`. */
export const findFilesRequest = 'recoupe/findFiles';
export interface FindFilesParams {
  readonly folder: string;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly limit: number;
}
export interface FindFilesResult {
  readonly uris: readonly string[];
  /** True if there are more than `limit`. */
  readonly truncated: boolean;
}

/** Server → client: text that was kept under a name for this workspace, by this build of the extension. */
export const readBlobRequest = 'recoupe/readBlob';
export interface ReadBlobParams {
  readonly name: string;
}
export interface ReadBlobResult {
  readonly text: string | null;
}

/** Server → client: text to keep for the next session. A client that has nowhere to keep it does nothing. */
export const writeBlobRequest = 'recoupe/writeBlob';
export interface WriteBlobParams {
  readonly name: string;
  readonly text: string;
}

/** Server → client: what was read and what was skipped, for the language status item. Sentences are in the editor's language. */
export const statusNotification = 'recoupe/status';
export interface StatusParams {
  readonly state: 'off' | 'reading' | 'ready';
  readonly read: number;
  readonly total: number;
  readonly conflicts: number;
  /** Findings that nobody decided on, and those of them that came since the last review. */
  readonly open: number;
  readonly fresh: number;
  /** True once somebody marked all as reviewed. */
  readonly baseline: boolean;
  readonly skipped: readonly FileNote[];
  /** Files that were read with something to say about it: an old encoding, an end left out. */
  readonly notes: readonly FileNote[];
}
export interface FileNote {
  readonly uri: string;
  readonly reason: string;
}

/** Server → client: folders went on or off, or include other files; the client asks {@link includedRequest} again. */
export const projectsChangedNotification = 'recoupe/projectsChanged';

/** Client → server: which of the documents a project includes. */
export const includedRequest = 'recoupe/included';
export interface IncludedParams {
  readonly uris: readonly string[];
}
export interface IncludedResult {
  readonly included: readonly string[];
}

/** Client → server: the conflicts of the workspace in reading order, for *Next / Previous Conflict*. No parameters. */
export const conflictsRequest = 'recoupe/conflicts';
export interface ConflictLocation extends WireLocation {
  readonly finding: string;
  readonly others: readonly WireLocation[];
  readonly message: string;
}

/** Argument of the command *Go to the Conflicting Statement*. */
export interface GoToConflictArguments {
  readonly from: WireLocation;
  readonly to: WireLocation;
}

/** Argument of the command *Why This Date?*: where the date is shown, and the passages that it was worked out from. */
export interface WhyThisDateArguments {
  readonly at: WireLocation;
  readonly clues: readonly WireLocation[];
}

/** Argument of the command *Set the Publication Date*: a file, and the date that stands there at first. */
export interface AskPublicationDateArguments {
  readonly uri: string;
  readonly suggestion: string;
  /** In a file of several articles the title of the one that is meant. */
  readonly title?: string;
}

/** Client → server: the change that writes the publication date of a file into `recoupe.json`, as a `WorkspaceEdit` of LSP, or null. */
export const setPublishedRequest = 'recoupe/setPublished';
export interface SetPublishedParams {
  readonly uri: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly published: string;
  /** The article that is meant, in a file of several. */
  readonly title?: string;
}

/** Client → server: what the panel *Facts and Sources* shows of a story; of the gravest one where `story` is empty or gone. */
export const boardRequest = 'recoupe/board';
export interface BoardParams {
  readonly story: string;
}
export interface BoardResult {
  /** The content of the panel. Links in it are `uri#L12,5-L12,9`, counted from one. */
  readonly html: string;
  readonly style: string;
  /** The story that it shows, empty if there is none. */
  readonly story: string;
}

/** Client → server: a story as a file to save. */
export const storyFileRequest = 'recoupe/storyFile';
export interface StoryFileParams {
  readonly story: string;
  readonly format: 'md' | 'html';
}

/** Client → server: the page of a rule as Markdown in the language of the editor; empty for a code that there is not. */
export const rulePageRequest = 'recoupe/rulePage';
export interface RulePageParams {
  readonly code: string;
}

/** Scheme of the addresses that diagnostics of our own client give for the page of their rule: `recoupe-rule:/conflict/joined.md`. */
export const ruleScheme = 'recoupe-rule';
