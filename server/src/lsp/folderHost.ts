import type { Translate } from '../base/message.ts';
import type { Steps } from '../base/steps.ts';
import type { Analyse } from '../extract/pipeline.ts';
import type { Settings } from '../settings.ts';
import type { MakeEngine } from './articles.ts';
import type { BlobStore } from './factsStore.ts';
import type { Files } from './files.ts';

/** What a folder needs from around it. */
export interface FolderHost {
  readonly files: Files;
  readonly blobs: BlobStore;
  readonly analyse: Analyse;
  readonly createEngine: MakeEngine;
  /** Makes ready what the first text would have to wait for. */
  readonly warmUp?: () => Steps<void>;
  readonly translate: Translate;
  readonly locale: 'fr' | 'en';
  /** Address under which the client finds the pages of rules, if it can show them. */
  readonly rulePages: string | undefined;
  /** Text that an editor holds, which wins over the disk. */
  openText(uri: string): string | undefined;
  openUris(): readonly string[];
  settingsOf(uri: string): Promise<Settings>;
  /** Something changed that diagnostics, tokens or the status may show. */
  changed(): void;
  /** The project went on or off, or includes other files. */
  projectChanged(): void;
  startProgress(total: number): { report(read: number): void; done(): void };
  report(error: unknown): void;
}
