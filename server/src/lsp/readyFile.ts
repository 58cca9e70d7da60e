import type { CancellationToken } from 'vscode-languageserver';
import type { SeenFile, Server } from './serving.ts';

/** A file as it is once its folder has read everything: for what a person asked for and waits for. */
export async function readyFile(server: Server, uri: string, token?: CancellationToken): Promise<SeenFile | undefined> {
  await server.workspace.located;
  await server.workspace.folderOf(uri)?.ready;
  return server.fileOf(uri, token);
}
