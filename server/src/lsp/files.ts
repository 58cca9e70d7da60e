import type { Connection } from 'vscode-languageserver';
import { decode, type Encoding } from '../base/decode.ts';
import { message, type Message } from '../base/message.ts';
import { findFilesRequest, readFileRequest, type FindFilesParams, type FindFilesResult, type ReadFileParams, type ReadFileResult } from '../protocol.ts';

/** Text of a file, with what a person should know about how it was read, or why it was not. */
export type FileText =
  | { readonly kind: 'text'; readonly text: string; readonly note?: Message }
  | { readonly kind: 'missing' }
  | { readonly kind: 'skipped'; readonly why: Message };

/** The only way to files. Served by the client, so that local, remote and virtual folders are one. Never rejects. */
export interface Files {
  read(uri: string, limit: number): Promise<FileText>;
  find(params: FindFilesParams): Promise<FindFilesResult>;
}

/** Files as the client sees them. */
export function clientFiles(connection: Connection): Files {
  return {
    async read(uri, limit) {
      try {
        const params: ReadFileParams = { uri, limit };
        return toText(await connection.sendRequest<ReadFileResult>(readFileRequest, params), limit);
      } catch (error) {
        return { kind: 'skipped', why: message('could not be read: {0}', String(error instanceof Error ? error.message : error)) };
      }
    },
    async find(params) {
      try {
        return await connection.sendRequest<FindFilesResult>(findFilesRequest, params);
      } catch (error) {
        connection.console.error(String(error));
        return { uris: [], truncated: false };
      }
    },
  };
}

function toText(result: ReadFileResult, limit: number): FileText {
  if (result.kind === 'skipped') {
    if (result.reason === 'missing') return { kind: 'missing' };
    return { kind: 'skipped', why: result.reason === 'failed' ? message('could not be read: {0}', result.detail) : skipReasons[result.reason] };
  }
  const decoded = decode(Uint8Array.from(atob(result.base64), (char) => char.charCodeAt(0)), limit);
  if (decoded.kind === 'binary') return { kind: 'skipped', why: message('is not a text file') };
  const note = decoded.cut ? message('is longer than the limit; its end was not read') : encodingNotes[decoded.encoding];
  return { kind: 'text', text: decoded.text, ...(note ? { note } : {}) };
}

const skipReasons = {
  denied: message('may not be read: no permission'),
  'too-large': message('is too large to be read'),
} as const;

const encodingNotes: Readonly<Partial<Record<Encoding, Message>>> = {
  'windows-1252': message('was read as Windows-1252, an old encoding'),
  'utf-16le': message('was read as UTF-16'),
  'utf-16be': message('was read as UTF-16'),
};
