import { inEnglish, type Translate } from '../base/message.ts';

let bundle: Readonly<Record<string, string>> = {};

/** Words the sentences of the engine in the language of the editor, from the bundle that the client passed at the start. */
export const translate: Translate = (template, ...args) => inEnglish(bundle[template] ?? template, ...args);

/** Takes the bundle; must come before the first sentence. */
export function setBundle(contents: Readonly<Record<string, string>> | undefined): void {
  bundle = contents ?? {};
}
