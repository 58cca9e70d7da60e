import type { Connection } from 'vscode-languageserver';
import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { articleLanguage } from '../protocol.ts';
import type { Workspace } from './workspace.ts';

/** Texts that editors hold. */
export interface OpenDocuments {
  textOf(uri: string): string | undefined;
  versionOf(uri: string): number | null;
  uris(): string[];
  /** Hears of every document that closes. One connection has one handler per notification, so others listen here. */
  onClosed(listener: (uri: string) => void): void;
  /** Finds the folder of every open document again, after projects went on or off. */
  routeAll(): void;
}

/** Keeps open texts in step with their editors and tells the folders that hold them. */
export function createDocuments(connection: Connection, workspace: Workspace, report: (error: unknown) => void): OpenDocuments {
  const documents = new TextDocuments(TextDocument);
  const route = (document: TextDocument): void => {
    const { uri } = document;
    const folder = workspace.folderOf(uri);
    if (folder && folder.uri !== uri) {
      workspace.closeAlone(uri);
      folder.edited(uri);
    } else if (folder) folder.edited(uri);
    else if (document.languageId === articleLanguage) workspace.openAlone(uri);
  };
  const settings = (uri: string, changed: boolean): boolean => {
    const project = workspace.projectOf(uri);
    const team = workspace.roots().find((folder) => folder.on && folder.isDesk(uri));
    if (changed) for (const folder of [project, team]) folder?.setThere(uri, true);
    if (project) void project.loadProject();
    if (team) void team.loadDecisions().catch(report);
    return project !== undefined || team !== undefined;
  };
  documents.onDidChangeContent(({ document }) => {
    void workspace.located.then(() => {
      if (documents.get(document.uri) === document && !settings(document.uri, true)) route(document);
    }).catch(report);
  });
  documents.onDidClose(({ document: { uri } }) => {
    void workspace.located.then(() => {
      if (documents.get(uri) || settings(uri, false) || workspace.closeAlone(uri)) return;
      const folder = workspace.folderOf(uri);
      if (folder) void folder.changedOnDisk([uri]).catch(report);
    }).catch(report);
  });
  documents.listen(connection);
  return {
    textOf: (uri) => documents.get(uri)?.getText(),
    versionOf: (uri) => documents.get(uri)?.version ?? null,
    uris: () => documents.keys(),
    onClosed: (listener) => void documents.onDidClose(({ document }) => listener(document.uri)),
    routeAll: () => documents.all().forEach(route),
  };
}
