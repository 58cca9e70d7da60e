import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol.ts';

/** What the client can do, as far as it matters here. */
export interface ClientTraits {
  /** Our own client: it serves files, takes our notifications and has our commands. */
  readonly ours: boolean;
  /** Where another client finds the pages of rules. */
  readonly rulePages: string | undefined;
  readonly locale: 'fr' | 'en';
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchRegistration: boolean;
  readonly relativePatterns: boolean;
  readonly workspaceFolders: boolean;
  readonly progress: boolean;
  readonly pullDiagnostics: boolean;
  readonly diagnosticRefresh: boolean;
  readonly tokenRefresh: boolean;
  readonly lensRefresh: boolean;
  readonly inlayHintRefresh: boolean;
  readonly createFile: boolean;
}

export function readTraits({ capabilities, locale, initializationOptions }: InitializeParams): ClientTraits {
  const { workspace, textDocument, window } = capabilities;
  const options = optionsOf(initializationOptions);
  return {
    ours: options.recoupe === true,
    rulePages: options.rulePages,
    locale: locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en',
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    progress: window?.workDoneProgress === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    tokenRefresh: workspace?.semanticTokens?.refreshSupport === true,
    lensRefresh: workspace?.codeLens?.refreshSupport === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    createFile: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}

/** Initialization options of any client: ours sends them all, others send what they like. */
export function optionsOf(options: unknown): InitializationOptions {
  if (typeof options !== 'object' || options === null) return {};
  const { l10n, recoupe, rulePages } = options as Record<string, unknown>;
  return { ...(isBundle(l10n) ? { l10n } : {}), recoupe: recoupe === true, ...(isAddress(rulePages) ? { rulePages: rulePages.endsWith('/') ? rulePages : `${rulePages}/` } : {}) };
}

function isBundle(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');
}

/** A link that an editor may open with a click: pages on a disk or of a site, and nothing that runs. */
function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:https?|file):\/\//.test(value);
}
