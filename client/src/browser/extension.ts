import { Uri, workspace, type ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { start } from '../startClient.ts';

let stop: (() => Promise<void>) | undefined;

/** In a browser: the server is a web worker, a new one at every start. */
export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js');
  let worker: WebWorker | undefined;
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  const connect = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(await scriptUrl(script));
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  stop = start(context, (id, name, options) => new LanguageClient(id, name, connect, options));
}

export async function deactivate(): Promise<void> {
  await stop?.();
}

/** A worker cannot be made from a remote address: then its text is loaded first. */
async function scriptUrl(script: Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  return URL.createObjectURL(new Blob([await workspace.fs.readFile(script)], { type: 'text/javascript' }));
}

/** The compiler knows no web library here. */
type WebWorker = ConstructorParameters<typeof BrowserMessageReader>[0] & { terminate(): void };
declare const Worker: new (url: string) => WebWorker;
