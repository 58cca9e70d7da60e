import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from '../startClient.ts';

/** Room for young objects in megabytes. It takes up to sixteen times as much when it is let, and nothing is quicker for it. */
const smallNursery = '--max-semi-space-size=8';

let stop: (() => Promise<void>) | undefined;

/** Desktop and remote: the server is a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/node/server.js');
  const run = { module, transport: TransportKind.ipc, options: { execArgv: [smallNursery] } };
  stop = start(context, (id, name, options) => new LanguageClient(id, name, { run, debug: { ...run, options: { execArgv: [smallNursery, '--inspect=6009'] } } }, options));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
