import { commands, l10n, Uri, window, workspace } from 'vscode';

/** Copies the sample articles to a folder that a person picks, and opens them: what is tried there is tried on a copy. */
export async function openSamples(extension: Uri): Promise<void> {
  const [folder] = (await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: l10n.t('Copy the samples here') })) ?? [];
  if (!folder) return;
  const target = Uri.joinPath(folder, 'recoupe-samples');
  if (!(await exists(target))) await workspace.fs.copy(Uri.joinPath(extension, 'samples'), target);
  await commands.executeCommand('vscode.openFolder', target, { forceNewWindow: (workspace.workspaceFolders ?? []).length > 0 });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(() => true, () => false);
}
