import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Translate } from '../base/message.ts';
import type { View } from '../features/view.ts';
import type { OpenDocuments } from './documents.ts';
import type { Folder } from './folder.ts';
import type { Signal } from './schedule.ts';
import type { ClientTraits } from './traits.ts';
import type { Workspace } from './workspace.ts';

/** A file in its folder, at one moment. */
export interface SeenFile {
  readonly folder: Folder;
  readonly view: View;
  /** What the view knows the file by. */
  readonly name: string;
}

/** What handlers work with. */
export interface Server {
  readonly connection: Connection;
  readonly traits: ClientTraits;
  readonly translate: Translate;
  readonly workspace: Workspace;
  readonly documents: OpenDocuments;
  /** Fires a moment after something changed that diagnostics, tokens or the status may show. */
  readonly changed: Signal;
  /** The folder and the moment that a file is to be seen in, once known; undefined for a file that is none of ours. */
  fileOf(uri: string, token?: CancellationToken): Promise<SeenFile | undefined>;
}
