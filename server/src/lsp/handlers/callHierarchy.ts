import { SymbolKind, type CallHierarchyItem } from 'vscode-languageserver';
import type { CorpusArticle } from '../../corpus/types.ts';
import { dateLine } from '../../features/publicationDate.ts';
import { articleAt, repeatedBy, repeating, type Repeat } from '../../features/repeats.ts';
import { sourceDate, sourceName } from '../../features/sources.ts';
import { toRange } from '../convert.ts';
import type { SeenFile, Server } from '../serving.ts';
import { offsetOf } from './offset.ts';

/** Who repeats whom, as the call hierarchy of an article: it calls what it repeats, and is called by what repeats it. */
export function registerCallHierarchy(server: Server): void {
  const { callHierarchy } = server.connection.languages;
  callHierarchy.onPrepare(async ({ textDocument: { uri }, position }, token) => {
    const file = await server.fileOf(uri, token);
    const article = file && articleAt(file.view, file.name, offsetOf(file.folder, uri, position));
    return article ? [itemOf(file, article)] : null;
  });
  callHierarchy.onOutgoingCalls(async ({ item }, token) => {
    const file = await server.fileOf(item.uri, token);
    return file ? repeatedBy(file.view, keyOf(item)).map((repeat) => ({ to: itemOf(file, repeat.article), fromRanges: rangesOf(file, item.uri, repeat) })) : null;
  });
  callHierarchy.onIncomingCalls(async ({ item }, token) => {
    const file = await server.fileOf(item.uri, token);
    return file ? repeating(file.view, keyOf(item)).map((repeat) => ({ from: itemOf(file, repeat.article), fromRanges: rangesOf(file, file.folder.uriOf(repeat.article.file), repeat) })) : null;
  });
}

function itemOf({ folder, view }: SeenFile, article: CorpusArticle): CallHierarchyItem {
  const uri = folder.uriOf(article.file);
  return {
    name: sourceName(view, article),
    detail: [sourceDate(view, article.facts.published.value), article.facts.headlineText].filter(Boolean).join(' – '),
    kind: SymbolKind.File, uri,
    range: toRange(folder, uri, article.facts),
    selectionRange: toRange(folder, uri, dateLine(view, article)),
    data: article.key,
  };
}

function rangesOf({ folder }: SeenFile, uri: string, { spans }: Repeat): CallHierarchyItem['range'][] {
  return spans.map((span) => toRange(folder, uri, span));
}

function keyOf({ data }: CallHierarchyItem): string {
  return typeof data === 'string' ? data : '';
}
