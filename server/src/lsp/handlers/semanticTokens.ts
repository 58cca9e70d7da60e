import { SemanticTokensBuilder, type SemanticTokens } from 'vscode-languageserver';
import { semanticTokens, tokenModifiers, tokenTypes, type Token } from '../../features/semanticTokens.ts';
import { lookupOf } from '../../features/statements.ts';
import { hashText } from '../../base/hash.ts';
import { toSpan, type Positions } from '../convert.ts';
import type { Server } from '../serving.ts';

const empty: SemanticTokens = { data: [] };

/** Full, range and delta. What was sent last is kept per open document, to answer with the difference. */
export function registerSemanticTokens(server: Server): void {
  const { connection } = server;
  const builders = new Map<string, SemanticTokensBuilder>();
  server.documents.onClosed((uri) => void builders.delete(uri));
  const builderOf = (uri: string): SemanticTokensBuilder => {
    const known = builders.get(uri) ?? new SemanticTokensBuilder();
    builders.set(uri, known);
    return known;
  };
  connection.languages.semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const file = await server.fileOf(uri, token);
    if (!file) return empty;
    const builder = new SemanticTokensBuilder();
    builders.set(uri, builder);
    push(builder, file.folder, uri, semanticTokens(file.view, file.name));
    return builder.build();
  });
  connection.languages.semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
    const file = await server.fileOf(uri, token);
    if (!file) return empty;
    const builder = builderOf(uri);
    builder.previousResult(previousResultId);
    push(builder, file.folder, uri, semanticTokens(file.view, file.name));
    return builder.buildEdits();
  });
  connection.languages.semanticTokens.onRange(async ({ textDocument: { uri }, range }, token) => {
    const file = await server.fileOf(uri, token);
    if (!file) return empty;
    const builder = new SemanticTokensBuilder();
    push(builder, file.folder, uri, semanticTokens(file.view, file.name, toSpan(file.folder, uri, range)));
    return { data: builder.build().data };
  });
  refreshOnConflicts(server);
}

function push(builder: SemanticTokensBuilder, positions: Positions, uri: string, tokens: readonly Token[]): void {
  const document = positions.documentOf(uri);
  if (!document) return;
  for (const { start, end, type, modifiers } of tokens) {
    const { line, character } = document.positionAt(start);
    builder.push(line, character, end - start, tokenTypes.indexOf(type), modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0));
  }
}

/** Marks of open files change without a keystroke in them when conflicts come or go elsewhere, and when people decide; only then are they asked for again. */
function refreshOnConflicts({ connection, traits, workspace, documents, changed }: Server): void {
  if (!traits.tokenRefresh) return;
  let last = '';
  changed.on(() => {
    const conflicting = documents.uris().flatMap((uri) => {
      const folder = workspace.folderOf(uri);
      return folder ? lookupOf(folder.view().comparison).findingsIn(folder.nameOf(uri)).filter(({ verdict }) => verdict === 'conflict') : [];
    });
    const marks = workspace.folders().flatMap((folder) => folder.view().review.decisions.filter(({ kind }) => kind !== 'finding'));
    const now = hashText([...[...new Set(conflicting.map(({ id }) => id))].sort(), ...marks.map(({ id, created }) => id + created)].join());
    if (now === last) return;
    last = now;
    connection.languages.semanticTokens.refresh().catch((error: unknown) => connection.console.error(String(error)));
  });
}
