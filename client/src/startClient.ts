import { l10n, window, workspace, type ExtensionContext } from 'vscode';
import { RevealOutputChannelOn, type BaseLanguageClient, type DocumentSelector, type LanguageClientOptions } from 'vscode-languageclient';
import { articleLanguage, type InitializationOptions } from '../../server/src/protocol.ts';
import { keepArticleLanguage } from './articleLanguage.ts';
import { registerCommands } from './commands/index.ts';
import { createDesk } from './desk/desk.ts';
import { registerNotes } from './notes/notes.ts';
import { restartOnce } from './errorHandler.ts';
import { serveBlobs } from './factsCache.ts';
import { listenToStatus } from './serverStatus.ts';
import { showRulePages } from './rulePages.ts';
import { showStatus } from './status.ts';
import { registerBoard } from './views/board.ts';
import { registerViews } from './views/index.ts';
import { serveFiles } from './workspaceHost.ts';

/** Makes the client of the platform. */
export type NewClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts client and server and returns what stops them. Does not wait for the server: requests do. */
export function start(context: ExtensionContext, newClient: NewClient): () => Promise<void> {
  const output = window.createOutputChannel('Recoupe', { log: true });
  const initializationOptions: InitializationOptions = { recoupe: true, ...(l10n.bundle ? { l10n: l10n.bundle } : {}) };
  const client = newClient('recoupe', 'Recoupe', {
    documentSelector: documentSelector(),
    initializationOptions,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    errorHandler: restartOnce(),
    diagnosticPullOptions: { onChange: true },
    markdown: { isTrusted: false, supportHtml: false },
  });
  serveFiles(client);
  serveBlobs(client, context);
  const desk = createDesk(client);
  const { onStatus, listening } = listenToStatus(client);
  context.subscriptions.push(output, listening, ...registerCommands(client, desk, output, context.extensionUri), ...keepArticleLanguage(client), ...showStatus(onStatus), showRulePages(client), ...registerViews(client, desk, onStatus, context), ...registerNotes(client, desk, onStatus), ...registerBoard(client, onStatus, context.extensionUri));
  client.start().catch((error: unknown) => output.error(String(error)));
  return () => client.dispose();
}

/** Articles, and the two files that say how a folder is read. Never the copies that editors show of other versions (`git:` and the like). */
function documentSelector(): DocumentSelector {
  const schemes = new Set(['file', 'untitled', 'vscode-vfs', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
  return [...schemes].flatMap((scheme) => [
    { scheme, language: articleLanguage },
    { scheme, pattern: '**/recoupe.json' },
    { scheme, pattern: '**/.recoupe/*.jsonl' },
  ]);
}
