import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { createEngine } from '../compare/engine.ts';
import type { Steps } from '../base/steps.ts';
import { createAnalyser, type Analyse } from '../extract/pipeline.ts';
import { warmUp } from '../extract/warmUp.ts';
import { tokenModifiers, tokenTypes } from '../features/semanticTokens.ts';
import { ownRulePages } from '../features/rulePages.ts';
import { projectsChangedNotification } from '../protocol.ts';
import { createConfiguration, watchConfiguration } from './configuration.ts';
import { clientBlobs } from './blobs.ts';
import { createDocuments } from './documents.ts';
import { clientFiles } from './files.ts';
import { Folder } from './folder.ts';
import type { MakeEngine } from './articles.ts';
import { handlers } from './handlers/index.ts';
import { createTranslate } from './messages.ts';
import { createProgress } from './progress.ts';
import { debounce, Signal } from './schedule.ts';
import { sendStatus } from './status.ts';
import { optionsOf, readTraits, type ClientTraits } from './traits.ts';
import type { Server } from './serving.ts';
import { watchFiles } from './watch.ts';
import { Workspace } from './workspace.ts';

/** The engine that the server runs; tests may give another. All folders share one analyser and its cache. */
export interface EngineParts {
  readonly analyse: Analyse;
  readonly createEngine: MakeEngine;
  /** Makes ready what the first text would have to wait for. */
  readonly warmUp?: () => Steps<void>;
}

const changeDelay = 100;

/**
 * Serves one client. **Invariant:** an error in a handler or in the background is reported to the client's output and ends that
 * piece of work only.
 */
export function startServer(connection: Connection, engine: EngineParts = ownEngine()): void {
  let start: (() => void) | undefined;
  connection.onInitialize((params) => {
    const traits = readTraits(params);
    start = createServer(connection, engine, traits, params);
    return capabilities(traits);
  });
  connection.onInitialized(() => start?.());
  connection.listen();
}

function createServer(connection: Connection, engine: EngineParts, traits: ClientTraits, params: InitializeParams): () => void {
  const report = (error: unknown): void => reportTo(connection, error);
  const changed = new Signal(report);
  const calm = async (): Promise<void> => void (await Promise.all(workspace.all().map((folder) => folder.calm())));
  const changedSoon = debounce(changeDelay, () => void calm().then(() => changed.fire()).catch(report));
  const translate = createTranslate(optionsOf(params.initializationOptions).l10n);
  const files = clientFiles(connection);
  const configuration = createConfiguration(connection, traits, () => reloadAll());
  const workspace = new Workspace((uri, lone) => new Folder(uri, lone, {
    files, translate, report,
    blobs: clientBlobs(connection, traits),
    ...engine,
    locale: traits.locale,
    rulePages: traits.ours ? ownRulePages : traits.rulePages,
    openText: (file) => documents.textOf(file),
    openUris: () => documents.uris(),
    settingsOf: (file) => configuration.settingsOf(file),
    changed: changedSoon,
    projectChanged: () => projectsChanged(),
    startProgress: (total) => createProgress(connection, traits, translate, total),
  }));
  const documents = createDocuments(connection, workspace, report);
  const watch = watchFiles(connection, traits, workspace, report);
  const reloadAll = (): void => void Promise.all(workspace.all().map((folder) => folder.load())).catch(report);
  const projectsChanged = (): void => {
    documents.routeAll();
    watch.update();
    if (traits.ours) void connection.sendNotification(projectsChangedNotification).catch(report);
    changedSoon();
  };
  const server: Server = {
    connection, traits, translate, workspace, documents, changed,
    async fileOf(uri, token) {
      await workspace.located;
      await workspace.folderOf(uri)?.calm();
      // What a keystroke meanwhile made of the text is not what was asked about.
      const folder = token?.isCancellationRequested ? undefined : workspace.folderOf(uri);
      return folder && { folder, view: folder.view(), name: folder.nameOf(uri) };
    },
  };
  for (const register of handlers) register(server);
  if (traits.ours) changed.on(() => sendStatus(server));
  connection.onShutdown(() => {
    changedSoon.cancel();
    workspace.dispose();
  });
  return () => {
    workspace.add((params.workspaceFolders ?? []).map(({ uri }) => uri));
    void watchConfiguration(connection, traits).catch(report);
    watch.update();
    if (traits.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        workspace.remove(removed.map(({ uri }) => uri));
        workspace.add(added.map(({ uri }) => uri));
        projectsChanged();
      });
    }
  };
}

/** Paragraphs that stay read: those of the texts that editors hold, and nothing of a folder that was gone through. */
const PARAGRAPHS = 600;

function ownEngine(): EngineParts {
  const analyse = createAnalyser(PARAGRAPHS);
  return { analyse, createEngine, warmUp: () => warmUp(analyse) };
}

/** To the output of the client. Where that is gone, nobody is left to tell. */
function reportTo(connection: Connection, error: unknown): void {
  try {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } catch {
    // A timer that ends after the connection closed must not end the process with an error.
  }
}

function capabilities(traits: ClientTraits): InitializeResult {
  return {
    serverInfo: { name: 'Recoupe' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      codeLensProvider: {},
      inlayHintProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: {},
      callHierarchyProvider: true,
      renameProvider: { prepareProvider: true },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, range: true, full: { delta: true } },
      ...(traits.pullDiagnostics ? { diagnosticProvider: { identifier: 'recoupe', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
