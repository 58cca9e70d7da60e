import { references } from '../../features/references.ts';
import { toLocation } from '../convert.ts';
import type { Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

export function registerReferences(server: Server): void {
  server.connection.onReferences(async ({ textDocument: { uri }, position }, token) => {
    const file = await server.fileOf(uri, token);
    return file ? references(file.view, file.name, offsetOf(file.folder, uri, position)).map((place) => toLocation(file.folder, place)) : null;
  });
}
