import { languages, workspace, type Disposable, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { articleLanguage, includedRequest, projectsChangedNotification, type IncludedParams, type IncludedResult } from '../../server/src/protocol.ts';

/** Languages of files that may be articles; what has another language is something else. */
const plainLanguages = new Set(['plaintext', 'markdown']);

/**
 * Gives open documents that a project includes the language of articles, and takes it back when the project goes. A document
 * that a person sets to another language stays as it is: setting a language closes and opens a document, so without this
 * memory the two would take turns for ever.
 */
export function keepArticleLanguage(client: BaseLanguageClient): Disposable[] {
  const before = new Map<string, string>();
  const declined = new Set<string>();
  const visit = async (documents: readonly TextDocument[]): Promise<void> => {
    const included = await includedOf(client, documents);
    for (const document of documents) {
      const key = document.uri.toString();
      const article = document.languageId === articleLanguage;
      if (included.has(document) && !article && plainLanguages.has(document.languageId)) {
        if (declined.has(key)) continue;
        before.set(key, document.languageId);
        await languages.setTextDocumentLanguage(document, articleLanguage);
      } else if (!included.has(document) && article && before.has(key)) {
        const language = before.get(key) ?? 'plaintext';
        before.delete(key);
        await languages.setTextDocumentLanguage(document, language);
      }
    }
  };
  const safely = (documents: readonly TextDocument[]): void => void visit(documents).catch((error: unknown) => client.error('language', error, false));
  client.onNotification(projectsChangedNotification, () => safely(workspace.textDocuments));
  return [
    workspace.onDidOpenTextDocument((document) => {
      const key = document.uri.toString();
      if (before.has(key) && document.languageId !== articleLanguage && !document.isClosed) declined.add(key);
      safely([document]);
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language also closes and opens; only a document that is gone is forgotten.
      if (!workspace.textDocuments.includes(document)) before.delete(document.uri.toString());
    }),
  ];
}

async function includedOf(client: BaseLanguageClient, documents: readonly TextDocument[]): Promise<Set<TextDocument>> {
  const candidates = documents.filter(({ languageId }) => languageId === articleLanguage || plainLanguages.has(languageId));
  if (candidates.length === 0) return new Set();
  const uris = candidates.map(({ uri }) => client.code2ProtocolConverter.asUri(uri));
  const params: IncludedParams = { uris };
  const { included } = await client.sendRequest<IncludedResult>(includedRequest, params);
  const known = new Set(included);
  return new Set(candidates.filter((_, i) => known.has(uris[i] ?? '')));
}
