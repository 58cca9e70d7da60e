import { includedRequest, type IncludedParams, type IncludedResult } from '../../protocol.ts';
import type { Server } from '../serving.ts';

export function registerIncluded(server: Server): void {
  server.connection.onRequest(includedRequest, async ({ uris }: IncludedParams): Promise<IncludedResult> => {
    await server.workspace.located;
    return { included: uris.filter((uri) => server.workspace.roots().some((folder) => folder.on && folder.includes(uri))) };
  });
}
