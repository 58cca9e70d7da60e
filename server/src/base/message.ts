/**
 * A sentence for a person that the engine does not word itself: the English template is the key under which the
 * localisation bundles (`l10n/`) hold the French one. Placeholders are `{0}`, `{1}`, …
 */
export interface Message {
  readonly template: string;
  readonly args: readonly (string | number)[];
}

/** Turns a template and its arguments into a sentence of the reader's language. */
export type Translate = (template: string, ...args: (string | number)[]) => string;

/** Builds a {@link Message}. Every call with a literal template is collected by the localisation test. */
export function message(template: string, ...args: (string | number)[]): Message {
  return { template, args };
}

/** The English wording: fills the placeholders of the template itself. */
export const inEnglish: Translate = (template, ...args) =>
  template.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
