import { l10n, Uri, window, workspace, type WorkspaceFolder } from 'vscode';

const projectFile = 'recoupe.json';
const contents = { include: ['**/*.{txt,md,article,news}'], exclude: [], sources: {} };

/** Switches a folder on: writes its project file, if there is none, and opens it. */
export async function setUpFolder(): Promise<void> {
  const folder = await pickFolder();
  if (!folder) return;
  const uri = Uri.joinPath(folder.uri, projectFile);
  if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(`${JSON.stringify(contents, null, 2)}\n`));
  // Whoever has gone on to another file meanwhile is left there.
  await window.showTextDocument(await workspace.openTextDocument(uri)).then(undefined, () => undefined);
}

async function pickFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length > 1) return window.showWorkspaceFolderPick({ placeHolder: l10n.t('The folder that holds the articles') });
  if (!folders[0]) void window.showInformationMessage(l10n.t('Open the folder that holds the articles first.'));
  return folders[0];
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(() => true, () => false);
}
