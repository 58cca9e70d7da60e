import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import { codeLenses, type Lens } from '../../features/codeLenses.ts';
import { commands, type WhyThisDateArguments } from '../../protocol.ts';
import { toLocation, toRange } from '../convert.ts';
import type { Folder } from '../folder.ts';
import type { Server } from '../serving.ts';

/** The publication date above each headline. A date that a project file sets shows at once: lenses are asked for again. */
export function registerCodeLens(server: Server): void {
  const { connection, traits, changed } = server;
  connection.onCodeLens(async ({ textDocument: { uri } }, token) => {
    const file = await server.fileOf(uri, token);
    return file ? codeLenses(file.view, file.name, file.folder.settings).map((lens) => toLens(server, file.folder, uri, lens)) : null;
  });
  if (traits.lensRefresh) changed.on(() => void connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => connection.console.error(String(error))));
}

/** Without our command, or without a passage to show, the line is only to be read. */
function toLens({ traits }: Server, folder: Folder, uri: string, { start, end, title, clues }: Lens): CodeLens {
  const range = toRange(folder, uri, { start, end });
  const argument: WhyThisDateArguments = { at: { uri, range }, clues: clues.map((clue) => toLocation(folder, clue)) };
  return { range, command: traits.ours && clues.length > 0 ? { title, command: commands.whyThisDate, arguments: [argument] } : { title, command: '' } };
}
