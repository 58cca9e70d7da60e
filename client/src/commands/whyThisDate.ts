import { commands, Location } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WhyThisDateArguments, WireLocation } from '../../../server/src/protocol.ts';

/** Shows the passages that a publication date was worked out from, in a peek below the headline. */
export async function whyThisDate(client: BaseLanguageClient, argument: unknown): Promise<void> {
  if (!isWhy(argument)) return;
  const { uri, range } = toLocation(client, argument.at);
  await commands.executeCommand('editor.action.peekLocations', uri, range.start, argument.clues.map((clue) => toLocation(client, clue)), 'peek');
}

function toLocation(client: BaseLanguageClient, { uri, range }: WireLocation): Location {
  return new Location(client.protocol2CodeConverter.asUri(uri), client.protocol2CodeConverter.asRange(range));
}

function isWhy(value: unknown): value is WhyThisDateArguments {
  return typeof value === 'object' && value !== null && 'at' in value && 'clues' in value && Array.isArray(value.clues);
}
