import type { Connection } from 'vscode-languageserver';
import { readBlobRequest, writeBlobRequest, type ReadBlobParams, type ReadBlobResult, type WriteBlobParams } from '../protocol.ts';
import type { BlobStore } from './factsStore.ts';
import type { ClientTraits } from './traits.ts';

/** Pieces of text that our client keeps for the workspace; other clients keep none. A connection that closes meanwhile keeps nothing either: nobody waits for these. */
export function clientBlobs(connection: Connection, { ours }: ClientTraits): BlobStore {
  // A closed connection throws where it is asked, not in the promise.
  const ask = async <T>(method: string, params: object): Promise<T | undefined> => {
    try {
      return await connection.sendRequest<T>(method, params);
    } catch {
      return undefined;
    }
  };
  return {
    async read(name) {
      const params: ReadBlobParams = { name };
      const answer = ours ? await ask<ReadBlobResult>(readBlobRequest, params) : undefined;
      return answer?.text ?? undefined;
    },
    async write(name, text) {
      const params: WriteBlobParams = { name, text };
      if (ours) await ask(writeBlobRequest, params);
    },
  };
}
