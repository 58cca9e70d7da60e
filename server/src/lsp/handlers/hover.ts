import { MarkupKind } from 'vscode-languageserver';
import { hover } from '../../features/hover/index.ts';
import { toRange } from '../convert.ts';
import type { Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

export function registerHover(server: Server): void {
  server.connection.onHover(async ({ textDocument: { uri }, position }, token) => {
    const file = await server.fileOf(uri, token);
    const found = file && hover(file.view, file.name, offsetOf(file.folder, uri, position));
    return found ? { contents: { kind: MarkupKind.Markdown, value: found.markdown }, range: toRange(file.folder, uri, found.span) } : null;
  });
}
