import { commands as registry, type Disposable, type LogOutputChannel, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands } from '../../../server/src/protocol.ts';
import type { Desk } from '../desk/desk.ts';
import { decide } from './decide.ts';
import { goToConflict } from './goToConflict.ts';
import { markReviewed } from './markReviewed.ts';
import { createConflictWalk } from './walkConflicts.ts';
import { registerMarkCommands } from './marks/index.ts';
import { openSamples } from './openSamples.ts';
import { setPublicationDate } from './setPublicationDate.ts';
import { setUpFolder } from './setUpFolder.ts';
import { why } from './why.ts';
import { whyThisDate } from './whyThisDate.ts';

/** All commands of the manifest, one file each where they hold more than a line. */
export function registerCommands(client: BaseLanguageClient, desk: Desk, output: LogOutputChannel, extension: Uri): Disposable[] {
  const walk = createConflictWalk(client);
  return [
    ...registerMarkCommands(client, desk),
    registry.registerCommand('recoupe.setUpFolder', setUpFolder),
    registry.registerCommand('recoupe.openSamples', () => openSamples(extension)),
    registry.registerCommand('recoupe.nextConflict', () => walk(1)),
    registry.registerCommand('recoupe.previousConflict', () => walk(-1)),
    registry.registerCommand(commands.goToConflict, (argument: unknown) => goToConflict(client, argument)),
    registry.registerCommand(commands.decide, (argument: unknown) => decide(client, desk, () => walk(1), argument)),
    registry.registerCommand(commands.why, (argument: unknown) => why(client, argument)),
    registry.registerCommand('recoupe.undoDecision', () => desk.undo()),
    registry.registerCommand('recoupe.markReviewed', () => markReviewed(client, desk)),
    registry.registerCommand(commands.whyThisDate, (argument: unknown) => whyThisDate(client, argument)),
    registry.registerCommand(commands.setPublicationDate, (argument: unknown) => setPublicationDate(client, argument)),
    registry.registerCommand('recoupe.restartServer', () => restart(client)),
    registry.registerCommand('recoupe.showOutput', () => output.show()),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}
