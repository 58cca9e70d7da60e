import { MessageChannel } from 'node:worker_threads';
import {
  createConnection,
  createProtocolConnection,
  ConfigurationRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  InitializedNotification,
  PortMessageReader,
  PortMessageWriter,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  ShutdownRequest,
  UnregistrationRequest,
  WorkspaceFoldersRequest,
  type ClientCapabilities,
  type FileChangeType,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  LogMessageNotification,
} from 'vscode-languageserver/node';
import { startServer, type EngineParts } from '../../src/lsp/server.ts';
import { matchesProject } from '../../src/corpus/project.ts';
import { articleLanguage, findFilesRequest, projectsChangedNotification, readBlobRequest, readFileRequest, statusNotification, type FindFilesParams, type FindFilesResult, type InitializationOptions, type ReadFileParams, type ReadFileResult, type ReadBlobParams, type ReadBlobResult, type StatusParams, writeBlobRequest, type WriteBlobParams } from '../../src/protocol.ts';
import { toyEngine } from '../toyEngine.ts';

export const root = 'file:///news';

/** What a test may say about its client. */
export interface ClientOptions {
  /** Contents of files by path below {@link root}; bytes where it matters. An `Error` is what reading them says. */
  readonly files?: Record<string, string | Uint8Array | 'denied'>;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** Files that a search finds though they are gone. */
  readonly ghosts?: readonly string[];
  readonly settings?: Record<string, unknown>;
  readonly locale?: string;
  readonly engine?: EngineParts;
  readonly folders?: readonly string[];
  /** What earlier sessions kept, by name. */
  readonly blobs?: Map<string, string>;
  /** A server that runs already, elsewhere; without it one is started in this process. */
  readonly wire?: Wire;
}

/** The ends of a channel to a server. */
export interface Wire {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  end(): void;
}

function serverHere(engine: EngineParts): Wire {
  const { port1, port2 } = new MessageChannel();
  startServer(createConnection(new PortMessageReader(port1), new PortMessageWriter(port1)), engine);
  return {
    reader: new PortMessageReader(port2),
    writer: new PortMessageWriter(port2),
    end() {
      port1.close();
      port2.close();
    },
  };
}

/** A client and a server in one process, over a message channel. The files are a plain object that tests may change. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly files: Record<string, string | Uint8Array | 'denied'>;
  readonly settings: Record<string, unknown>;
  /** What the server asked or told, in order: counts of refreshes, pushed diagnostics, states. */
  readonly seen: { diagnosticRefreshes: number; tokenRefreshes: number; projectsChanged: number; reads: string[]; finds: number; pushed: PublishDiagnosticsParams[]; status: StatusParams[]; watched: string[]; errors: string[] };
  uri(path: string): string;
  open(path: string, text?: string, language?: string): Promise<string>;
  change(path: string, text: string): Promise<void>;
  close(path: string): Promise<void>;
  onDisk(...changes: [path: string, type: FileChangeType][]): Promise<void>;
  configure(settings: Record<string, unknown>): Promise<void>;
  /** Waits until `condition` holds; fails after a long while. */
  until(condition: () => boolean): Promise<void>;
  stop(): Promise<void>;
}

const fullCapabilities: ClientCapabilities = {
  workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true }, diagnostics: { refreshSupport: true }, semanticTokens: { refreshSupport: true }, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  textDocument: { diagnostic: { relatedInformation: true } },
};

export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const wire = options.wire ?? serverHere(options.engine ?? toyEngine);
  const connection = createProtocolConnection(wire.reader, wire.writer, console);
  const files = { ...options.files };
  const settings = { ...options.settings };
  const seen: TestClient['seen'] = { diagnosticRefreshes: 0, tokenRefreshes: 0, projectsChanged: 0, reads: [], finds: 0, pushed: [], status: [], watched: [], errors: [] };
  const uri = (path: string): string => (path.includes(':') ? path : `${root}/${path}`);
  const versions = new Map<string, number>();
  serve(connection, files, settings, seen, options.ghosts ?? []);
  serveBlobs(connection, options.blobs ?? new Map<string, string>());
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null, rootUri: null, locale: options.locale ?? 'en', capabilities: options.capabilities ?? fullCapabilities,
    initializationOptions: options.initializationOptions ?? { recoupe: true },
    workspaceFolders: (options.folders ?? [root]).map((folder) => ({ uri: folder, name: 'news' })),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection, initialized, files, settings, seen, uri,
    async open(path, text, language = articleLanguage) {
      const known = files[path];
      versions.set(path, 1);
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: uri(path), languageId: language, version: 1, text: text ?? (typeof known === 'string' ? known : '') } });
      return uri(path);
    },
    async change(path, text) {
      const version = (versions.get(path) ?? 1) + 1;
      versions.set(path, version);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri: uri(path), version }, contentChanges: [{ text }] });
    },
    close: (path) => connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uri(path) } }),
    onDisk: (...changes) => connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: changes.map(([path, type]) => ({ uri: uri(path), type })) }),
    async configure(next) {
      Object.assign(settings, next);
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
    async until(condition) {
      for (const end = performance.now() + 15_000; performance.now() < end;) {
        if (condition()) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      throw new Error(`nothing came: ${condition}; errors: ${seen.errors.join('\n')}`);
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.dispose();
      wire.end();
    },
  };
}

function serveBlobs(connection: ProtocolConnection, blobs: Map<string, string>): void {
  connection.onRequest<ReadBlobResult, void>(readBlobRequest, ({ name }: ReadBlobParams) => ({ text: blobs.get(name) ?? null }));
  connection.onRequest<null, void>(writeBlobRequest, ({ name, text }: WriteBlobParams) => {
    blobs.set(name, text);
    return null;
  });
}

function serve(connection: ProtocolConnection, files: TestClient['files'], settings: Record<string, unknown>, seen: TestClient['seen'], ghosts: readonly string[]): void {
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    seen.watched = registrations.flatMap(({ registerOptions }) => ((registerOptions ?? {}) as { watchers?: { globPattern: unknown }[] }).watchers ?? []).map(({ globPattern }) => JSON.stringify(globPattern));
  });
  connection.onRequest(UnregistrationRequest.type, () => undefined);
  connection.onRequest(WorkspaceFoldersRequest.type, () => []);
  connection.onRequest(DiagnosticRefreshRequest.type, () => void seen.diagnosticRefreshes++);
  connection.onRequest(SemanticTokensRefreshRequest.type, () => void seen.tokenRefreshes++);
  connection.onNotification(projectsChangedNotification, () => void seen.projectsChanged++);
  connection.onNotification(statusNotification, (status: StatusParams) => void seen.status.push(status));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => void seen.pushed.push(params));
  connection.onNotification(LogMessageNotification.type, ({ message }) => void seen.errors.push(message));
  connection.onRequest<ReadFileResult, void>(readFileRequest, ({ uri, limit }: ReadFileParams): ReadFileResult => {
    const path = decodeURIComponent(uri.slice(root.length + 1));
    seen.reads.push(path);
    const content = files[path];
    if (content === undefined) return { kind: 'skipped', reason: 'missing', detail: '' };
    if (content === 'denied') return { kind: 'skipped', reason: 'denied', detail: '' };
    return { kind: 'bytes', base64: Buffer.from(content).subarray(0, limit + 1).toString('base64') };
  });
  connection.onRequest(findFilesRequest, ({ folder, include, exclude, limit }: FindFilesParams): FindFilesResult => {
    seen.finds++;
    if (folder !== root) return { uris: [], truncated: false };
    const project = { include, exclude, sources: [] };
    const found = [...Object.keys(files), ...ghosts].filter((path) => matchesProject(project, path));
    return { uris: found.slice(0, limit).map((path) => `${root}/${path}`), truncated: found.length > limit };
  });
}
