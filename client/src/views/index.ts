import type { Disposable, Event, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { StatusParams } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk/desk.ts';
import { registerConflictsView } from './conflicts.ts';
import { registerEntitiesView } from './entities.ts';
import { registerOrphansView } from './orphans.ts';
import { registerSourcesView } from './sources.ts';

/** The views of the side bar, from top to bottom. */
export function registerViews(client: BaseLanguageClient, desk: Desk, onStatus: Event<StatusParams>, context: ExtensionContext): Disposable[] {
  return [
    ...registerConflictsView(client, desk, onStatus, context),
    ...registerEntitiesView(client, onStatus).disposables,
    ...registerSourcesView(client, onStatus),
    ...registerOrphansView(client, desk, onStatus),
  ];
}
