import type { FileFacts, SourceOptions } from '../extract/facts.ts';

/** A text that is to be analysed. */
export interface Unread {
  readonly text: string;
  readonly options: SourceOptions;
}

/**
 * Has other processors analyse a part of some texts while this one does the rest; returns the facts of each in the same order, where nothing
 * came of it undefined. Never rejects.
 */
export type AnalyseElsewhere = (texts: readonly Unread[]) => Promise<readonly (FileFacts | undefined)[]>;
