import { l10n, window } from 'vscode';

/** Asks which day, month or year words stand for. */
export async function askDate(value: string): Promise<string | undefined> {
  const date = await window.showInputBox({
    prompt: l10n.t('The date that is meant, as 2024-05-16, 2024-05 or 2024'),
    value: /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : '',
    validateInput: (text) => (/^\d{4}(?:-\d{2}){0,2}$/.test(text.trim()) ? undefined : l10n.t('A date like 2024-05-16, 2024-05 or 2024 is expected here.')),
  });
  return date?.trim();
}
