import type { SymbolInformation } from 'vscode-languageserver';
import { workspaceSymbols } from '../../features/workspaceSymbols.ts';
import { toLocation } from '../convert.ts';
import { inSteps } from '../schedule.ts';
import type { Server } from '../serving.ts';
import { symbolKinds } from './documentSymbols.ts';

export function registerWorkspaceSymbols(server: Server): void {
  server.connection.onWorkspaceSymbol(async ({ query }, token) => {
    await server.workspace.located;
    const symbols: SymbolInformation[] = [];
    for (const folder of server.workspace.folders()) {
      await folder.calm();
      const found = await inSteps(workspaceSymbols(folder.view(), query), token);
      if (!found) return null;
      // Editors filter the answer by the query once more: a name that was found by an alias must show it.
      for (const { name, type, alias, place } of found) symbols.push({ name: alias ? `${name} (${alias})` : name, kind: symbolKinds[type], location: toLocation(folder, place) });
    }
    return symbols;
  });
}
