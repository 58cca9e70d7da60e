import { commands as registry, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Desk } from '../../desk/desk.ts';
import { correctDate, correctSpeaker } from './correct.ts';
import { addAlias, mergeEntity, renameEntity, setRole, splitEntity } from './entities.ts';
import { judge, never, step, unmark } from './judge.ts';
import { mark, markAs } from './mark.ts';

const labels = { markPerson: 'person', markOrganization: 'organization', markPlace: 'place', markEvent: 'event', markDate: 'date', markClaim: 'claim', markNote: 'note' } as const;

/** Commands that mark words, judge marks, and say who is who. */
export function registerMarkCommands(client: BaseLanguageClient, desk: Desk): Disposable[] {
  const all: Readonly<Record<string, (argument: unknown) => Promise<void>>> = {
    mark: (argument) => mark(client, desk, argument),
    ...Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, () => mark(client, desk, { label })])),
    markAs: () => markAs(client, desk),
    acceptMark: () => judge(client, desk, 'accepted'),
    rejectMark: () => judge(client, desk, 'rejected'),
    neverMark: () => never(client, desk),
    nextMark: () => step(client, 1),
    previousMark: () => step(client, -1),
    unmark: () => unmark(client, desk),
    correctDate: () => correctDate(client, desk),
    correctSpeaker: () => correctSpeaker(client, desk),
    mergeEntity: (node) => mergeEntity(client, desk, node),
    splitEntity: () => splitEntity(client, desk),
    renameEntity: (node) => renameEntity(client, desk, node),
    addAlias: (node) => addAlias(client, desk, node),
    setRole: (node) => setRole(client, desk, node),
  };
  return Object.entries(all).map(([name, run]) => registry.registerCommand(`recoupe.${name}`, run));
}
