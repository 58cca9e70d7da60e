import type { Connection } from 'vscode-languageserver';
import { readBlobRequest, writeBlobRequest, type ReadBlobParams, type ReadBlobResult, type WriteBlobParams } from '../protocol.ts';
import type { BlobStore } from './factsStore.ts';
import type { ClientTraits } from './traits.ts';

/** Pieces of text that our client keeps for the workspace; other clients keep none. */
export function clientBlobs(connection: Connection, { ours }: ClientTraits): BlobStore {
  return {
    async read(name) {
      const params: ReadBlobParams = { name };
      const answer = ours ? await connection.sendRequest<ReadBlobResult>(readBlobRequest, params).catch(() => undefined) : undefined;
      return answer?.text ?? undefined;
    },
    async write(name, text) {
      const params: WriteBlobParams = { name, text };
      if (ours) await connection.sendRequest(writeBlobRequest, params).catch(() => undefined);
    },
  };
}
