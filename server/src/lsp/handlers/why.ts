import { whyOf } from '../../features/review/why.ts';
import { whyRequest, type ReasonsParams, type WhyItem } from '../../protocol.ts';
import { toLocation } from '../convert.ts';
import { readyFile } from '../readyFile.ts';
import type { Server } from '../serving.ts';

/** The chain of reasons of a finding, each step with its passage. */
export function registerWhy(server: Server): void {
  server.connection.onRequest(whyRequest, async ({ uri, findings }: ReasonsParams): Promise<WhyItem[]> => {
    const file = await readyFile(server, uri);
    const { comparison, review } = file?.view ?? {};
    const finding = [...(comparison?.findings ?? []), ...(review?.settled ?? [])].find(({ id }) => findings.includes(id));
    return file && finding ? whyOf(file.view, finding).map(({ place, ...step }) => ({ ...step, ...(place ? { place: toLocation(file.folder, place) } : {}) })) : [];
  });
}
