import { commands, Location, Selection, TextEditorRevealType, ViewColumn, window, workspace, type TextEditor } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WireLocation } from '../../../server/src/protocol.ts';

/**
 * Brings two passages in sight, `focus` with the cursor: two editors side by side, always the same two columns, or a peek where both stand in
 * one file. Of one passage only it is shown alone.
 */
export async function showPassages(client: BaseLanguageClient, first: WireLocation, second: WireLocation, focus: 'first' | 'second'): Promise<void> {
  const [from, to] = [toLocation(client, first), toLocation(client, second)];
  const left = await show(from, columnOf(from) ?? (columnOf(to) === ViewColumn.One ? ViewColumn.Two : ViewColumn.One), false);
  if (from.uri.toString() === to.uri.toString() && from.range.isEqual(to.range)) return;
  if (from.uri.toString() === to.uri.toString()) {
    const [at, other] = focus === 'first' ? [from, to] : [to, from];
    select(left, at);
    await commands.executeCommand('editor.action.peekLocations', at.uri, at.range.start, [other], 'peek');
    return;
  }
  const known = columnOf(to);
  await show(to, known !== undefined && known !== left.viewColumn ? known : left.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One, focus === 'first');
}

function toLocation(client: BaseLanguageClient, { uri, range }: WireLocation): Location {
  return new Location(client.protocol2CodeConverter.asUri(uri), client.protocol2CodeConverter.asRange(range));
}

async function show(location: Location, viewColumn: ViewColumn, preserveFocus: boolean): Promise<TextEditor> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(location.uri), { viewColumn, preserveFocus, preview: true, selection: location.range });
  select(editor, location);
  return editor;
}

function select(editor: TextEditor, { range }: Location): void {
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnOf({ uri }: Location): ViewColumn | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString())?.viewColumn;
}
