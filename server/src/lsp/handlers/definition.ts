import { definition } from '../../features/definition.ts';
import { toLocation } from '../convert.ts';
import type { Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

export function registerDefinition(server: Server): void {
  server.connection.onDefinition(async ({ textDocument: { uri }, position }, token) => {
    const file = await server.fileOf(uri, token);
    const place = file && definition(file.view, file.name, offsetOf(file.folder, uri, position));
    return place ? toLocation(file.folder, place) : null;
  });
}
