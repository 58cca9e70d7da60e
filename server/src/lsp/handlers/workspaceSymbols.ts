import { workspaceSymbols } from '../../features/workspaceSymbols.ts';
import { toLocation } from '../convert.ts';
import type { Server } from '../serving.ts';
import { symbolKinds } from './documentSymbols.ts';

export function registerWorkspaceSymbols(server: Server): void {
  server.connection.onWorkspaceSymbol(async ({ query }, token) => {
    await server.workspace.located;
    if (token.isCancellationRequested) return null;
    return server.workspace.folders().flatMap((folder) => workspaceSymbols(folder.view(), query).map(({ name, type, alias, place }) => ({
      // Editors filter the answer by the query once more: a name that was found by an alias must show it.
      name: alias ? `${name} (${alias})` : name,
      kind: symbolKinds[type],
      location: toLocation(folder, place),
    })));
  });
}
