import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from '../startClient.ts';

let stop: (() => Promise<void>) | undefined;

/** Desktop and remote: the server is a Node process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/node/server.js');
  const run = { module, transport: TransportKind.ipc };
  stop = start(context, (id, name, options) => new LanguageClient(id, name, { run, debug: { ...run, options: { execArgv: ['--inspect=6009'] } } }, options));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
