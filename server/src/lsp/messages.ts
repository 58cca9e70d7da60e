import { config, t } from '@vscode/l10n';
import type { Translate } from '../base/message.ts';

/** Words the sentences of the engine in the language of the editor, from the bundle that the client passed at the start. */
export const translate: Translate = (template, ...args) => t(template, ...args);

/** Takes the bundle; must come before the first sentence. */
export function setBundle(contents: Readonly<Record<string, string>> | undefined): void {
  config({ contents: { ...contents } });
}
