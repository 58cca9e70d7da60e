import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { readBlobRequest, writeBlobRequest, type ReadBlobParams, type ReadBlobResult, type WriteBlobParams } from '../../server/src/protocol.ts';

/**
 * Keeps what the server read of a workspace until its next session, in the folder that VS Code has for that: below it one folder for
 * each build of the extension, of which only the newest stays. Without such a folder (no workspace) nothing is kept.
 */
export function serveBlobs(client: BaseLanguageClient, context: ExtensionContext): void {
  const folder = context.storageUri && prepare(Uri.joinPath(context.storageUri, 'facts'), context);
  client.onRequest<ReadBlobResult, void>(readBlobRequest, async ({ name }: ReadBlobParams) => ({ text: await read(await folder, name) }));
  client.onRequest<null, void>(writeBlobRequest, async ({ name, text }: WriteBlobParams) => {
    const uri = fileOf(await folder, name);
    if (uri) await Promise.resolve(workspace.fs.writeFile(uri, new TextEncoder().encode(text))).catch(() => undefined);
    return null;
  });
}

async function read(folder: Uri | undefined, name: string): Promise<string | null> {
  const uri = fileOf(folder, name);
  if (!uri) return null;
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return null;
  }
}

/** Names come from the server; whatever they are, they stay inside the folder. */
function fileOf(folder: Uri | undefined, name: string): Uri | undefined {
  return folder && /^[\w-]{1,60}$/.test(name) ? Uri.joinPath(folder, name) : undefined;
}

/** The folder of this build. Those of other builds go: their facts may mean something else. */
async function prepare(all: Uri, context: ExtensionContext): Promise<Uri | undefined> {
  try {
    const own = await buildOf(context);
    await workspace.fs.createDirectory(Uri.joinPath(all, own));
    for (const [name] of await workspace.fs.readDirectory(all)) if (name !== own) await workspace.fs.delete(Uri.joinPath(all, name), { recursive: true });
    return Uri.joinPath(all, own);
  } catch {
    return undefined;
  }
}

/** Version of the extension and time of its build: a developer's builds all have one version. */
async function buildOf({ extension, extensionUri }: ExtensionContext): Promise<string> {
  const { version } = extension.packageJSON as { readonly version: string };
  const { mtime, size } = await workspace.fs.stat(Uri.joinPath(extensionUri, 'dist/browser/server.js'));
  return `${version}-${mtime.toString(36)}-${size.toString(36)}`;
}
