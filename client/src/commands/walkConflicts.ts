import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { conflictsRequest, type ConflictLocation } from '../../../server/src/protocol.ts';
import { stepTo } from './conflictSteps.ts';
import { here } from './here.ts';
import { showPassages } from './passages.ts';

const messageTime = 8_000;

/** *Next / Previous Conflict*: over the whole workspace, around its ends, also with no editor open. Says how many there are in the status bar. */
export function createConflictWalk(client: BaseLanguageClient): (step: 1 | -1) => Promise<void> {
  let visited: string | undefined;
  return async (step) => {
    const conflicts = await client.sendRequest<ConflictLocation[]>(conflictsRequest);
    const index = stepTo(conflicts, here(client), visited, step);
    const conflict = conflicts[index];
    if (!conflict) {
      window.setStatusBarMessage(l10n.t('No conflict was found.'), messageTime);
      return;
    }
    visited = conflict.finding;
    await showPassages(client, conflict, conflict.others[0] ?? conflict, 'first');
    window.setStatusBarMessage(l10n.t('Conflict {0} of {1}', index + 1, conflicts.length), messageTime);
  };
}
