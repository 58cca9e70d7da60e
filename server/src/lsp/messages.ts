import { inEnglish, type Translate } from '../base/message.ts';

/**
 * Words sentences in the language of the editor, from the bundle that the client passed at the start. The English template is
 * the key; what the bundle lacks stays English.
 */
export function createTranslate(bundle: Readonly<Record<string, string>> | undefined): Translate {
  return (template, ...args) => inEnglish(bundle && Object.hasOwn(bundle, template) ? (bundle[template] ?? template) : template, ...args);
}
