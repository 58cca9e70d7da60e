import { highlights } from '../../features/highlights.ts';
import { toRange } from '../convert.ts';
import type { Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

export function registerHighlights(server: Server): void {
  server.connection.onDocumentHighlight(async ({ textDocument: { uri }, position }, token) => {
    const file = await server.fileOf(uri, token);
    return file ? highlights(file.view, file.name, offsetOf(file.folder, uri, position)).map((span) => ({ range: toRange(file.folder, uri, span) })) : null;
  });
}
