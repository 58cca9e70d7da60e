import type { Command } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WireLocation } from '../../../server/src/protocol.ts';

/** What opens a passage, with it selected. */
export function openPlace(client: BaseLanguageClient, { uri, range }: WireLocation, title: string): Command {
  return { title, command: 'vscode.open', arguments: [client.protocol2CodeConverter.asUri(uri), { selection: client.protocol2CodeConverter.asRange(range) }] };
}
