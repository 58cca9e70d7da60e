import { Range, Uri, ViewColumn, window, workspace } from 'vscode';

/** Opens a link of the server, `uri#L12,5-L12,9` counted from one, with the passage selected: beside the panel. With `stay` the focus does not leave the panel. */
export async function openLink(link: string, stay: boolean): Promise<void> {
  const uri = Uri.parse(link, true);
  const [, line = 1, column = 1, endLine = line, endColumn = column] = (/^L(\d+),(\d+)(?:-L(\d+),(\d+))?$/.exec(uri.fragment) ?? []).map(Number);
  const selection = new Range(Number(line) - 1, Number(column) - 1, Number(endLine) - 1, Number(endColumn) - 1);
  const document = await workspace.openTextDocument(uri.with({ fragment: '' }));
  const open = window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
  await window.showTextDocument(document, { selection, viewColumn: open ?? ViewColumn.Beside, preserveFocus: stay, preview: true });
}
