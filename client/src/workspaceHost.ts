import { FileSystemError, FileType, RelativePattern, workspace, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findFilesRequest, readFileRequest, type FindFilesParams, type FindFilesResult, type ReadFileParams, type ReadFileResult } from '../../server/src/protocol.ts';

/** Beyond this a file is not even opened. */
const maxBytes = 64_000_000;

/** Answers the server's requests for files with `workspace.fs`, so that local, remote and virtual folders are one. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest<ReadFileResult, void>(readFileRequest, ({ uri, limit }: ReadFileParams) => readFile(client.protocol2CodeConverter.asUri(uri), limit));
  client.onRequest(findFilesRequest, async (params: FindFilesParams): Promise<FindFilesResult> => {
    const found = await findFiles(client.protocol2CodeConverter.asUri(params.folder), params);
    const uris = [...new Set(found.map((uri) => client.code2ProtocolConverter.asUri(uri)))];
    return { uris: uris.slice(0, params.limit), truncated: uris.length > params.limit };
  });
}

async function readFile(uri: Uri, limit: number): Promise<ReadFileResult> {
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return { kind: 'skipped', reason: 'missing', detail: '' };
    if (size > maxBytes) return { kind: 'skipped', reason: 'too-large', detail: '' };
    const bytes = await workspace.fs.readFile(uri);
    return { kind: 'bytes', base64: toBase64(bytes.subarray(0, limit + 1)) };
  } catch (error) {
    return { kind: 'skipped', reason: reasonOf(error), detail: error instanceof Error ? error.message : String(error) };
  }
}

function reasonOf(error: unknown): 'missing' | 'denied' | 'failed' {
  if (!(error instanceof FileSystemError)) return 'failed';
  if (error.code === 'FileNotFound' || error.code === 'FileIsADirectory') return 'missing';
  return error.code === 'NoPermissions' ? 'denied' : 'failed';
}

/** Globs go one by one: a group of them would nest braces. What is excluded is left out again by the server. */
async function findFiles(folder: Uri, { include, exclude, limit }: FindFilesParams): Promise<Uri[]> {
  const simple = exclude.filter((glob) => !/[{},]/.test(glob));
  const excluded = simple.length > 0 ? new RelativePattern(folder, `{${simple.join(',')}}`) : undefined;
  const found = await Promise.all(include.map((glob) => workspace.findFiles(new RelativePattern(folder, glob), excluded, limit + 1)));
  return found.flat();
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8_190) parts.push(btoa(String.fromCharCode(...bytes.subarray(i, i + 8_190))));
  return parts.join('');
}
