import { l10n, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { conflictsRequest, type ConflictLocation, type GoToConflictArguments } from '../../../server/src/protocol.ts';
import { contains, touching } from './conflictSteps.ts';
import { here } from './here.ts';
import { showPassages } from './passages.ts';

/** Shows the statement that contradicts another one, with both in sight: those of the quick fix, or of the conflict under the cursor. */
export async function goToConflict(client: BaseLanguageClient, argument: unknown): Promise<void> {
  const target = isTarget(argument) ? argument : await underCursor(client);
  if (target) await showPassages(client, target.from, target.to, 'second');
  else window.setStatusBarMessage(l10n.t('There is no conflict under the cursor.'), 5_000);
}

async function underCursor(client: BaseLanguageClient): Promise<GoToConflictArguments | undefined> {
  const cursor = here(client);
  if (!cursor) return undefined;
  const conflicts = await client.sendRequest<ConflictLocation[]>(conflictsRequest);
  const conflict = conflicts.find((known) => touching(known, cursor));
  const places = conflict ? [conflict, ...conflict.others] : [];
  const from = places.find((place) => contains(place, cursor));
  const to = places.find((place) => place !== from);
  return from && to && { from, to };
}

function isTarget(value: unknown): value is GoToConflictArguments {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
