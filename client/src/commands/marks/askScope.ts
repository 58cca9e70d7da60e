import { l10n, window } from 'vscode';
import type { MarkAtResult } from '../../../../server/src/protocol.ts';

export type Scope = 'here' | 'article' | 'everywhere';

/** Asks how far a decision on words goes, where they stand elsewhere too. */
export async function askScope({ inFile, files, words }: MarkAtResult): Promise<Scope | undefined> {
  if (inFile <= 1 && files <= 1) return 'here';
  const items: { readonly label: string; readonly scope: Scope }[] = [
    { label: l10n.t('Only here'), scope: 'here' },
    ...(inFile > 1 ? [{ label: l10n.t('All {0} occurrences in this file', inFile), scope: 'article' as const }] : []),
    { label: l10n.t('All occurrences in all articles ({0} files today)', files), scope: 'everywhere' },
  ];
  return (await window.showQuickPick(items, { placeHolder: l10n.t('Where does this hold for “{0}”?', words) }))?.scope;
}
