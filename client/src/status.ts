import { commands, l10n, languages, LanguageStatusSeverity, Uri, window, workspace, type Disposable, type Event, type LanguageStatusItem } from 'vscode';
import { articleLanguage, type FileNote, type StatusParams } from '../../server/src/protocol.ts';

const showNotes = 'recoupe.showNotes';

/** The language status item: what was read, what was skipped and why. Also keeps the context key of the manifest's `when` clauses. */
export function showStatus(onStatus: Event<StatusParams>): Disposable[] {
  const item = languages.createLanguageStatusItem('recoupe.status', [{ language: articleLanguage }, { pattern: '**/recoupe.json' }]);
  item.name = 'Recoupe';
  item.text = l10n.t('Recoupe is starting');
  let notes: readonly FileNote[] = [];
  const listening = onStatus((status) => {
    notes = [...status.skipped, ...status.notes];
    show(item, status);
    void commands.executeCommand('setContext', 'recoupe.active', status.state !== 'off');
  });
  return [item, listening, commands.registerCommand(showNotes, () => pickNote(notes))];
}

function show(item: LanguageStatusItem, { state, read, total, conflicts, skipped, notes }: StatusParams): void {
  item.busy = state === 'reading';
  item.severity = skipped.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.text = state === 'off' ? l10n.t('Recoupe is off here') : state === 'reading' ? l10n.t('Reading articles: {0} of {1}', read, total) : l10n.t('Articles read: {0}, conflicts: {1}', read, conflicts);
  const parts = [skipped.length > 0 ? l10n.t('skipped: {0}', skipped.length) : '', notes.length > 0 ? l10n.t('with remarks: {0}', notes.length) : ''];
  item.detail = parts.filter(Boolean).join(', ');
  item.command = item.detail ? { title: l10n.t('Why?'), command: showNotes } : undefined;
}

/** Files with what there is to say of each; the one that is picked is opened. */
async function pickNote(notes: readonly FileNote[]): Promise<void> {
  const items = notes.map(({ uri, reason }) => ({ label: workspace.asRelativePath(Uri.parse(uri)), description: reason, uri }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('What was not read, or not as it stands'), matchOnDescription: true });
  if (picked) await commands.executeCommand('vscode.open', Uri.parse(picked.uri));
}
