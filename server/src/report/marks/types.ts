import type { Span } from '../../base/span.ts';

/** A text with marks, on its way to or from another tool. */
export interface MarkedText {
  /** Path below the folder, `/`-separated. */
  readonly file: string;
  readonly text: string;
  /** In reading order. */
  readonly marks: readonly Mark[];
}

/** Marked words. Offsets are UTF-16 units of the text. */
export interface Mark extends Span {
  /** `person`, `organization`, `place`, `event`, `product`, `date`, … or a label of the team. */
  readonly label: string;
  /** Key of the entity, and its main name, where there is one. */
  readonly entity?: string;
  readonly name?: string;
  /** What a person wrote about it. */
  readonly note?: string;
}

/** A format of marked texts. Writing and reading are inverse: what is read from what was written is what was written, as far as the format has room for it. */
export interface MarkFormat {
  /** Name on the command line. */
  readonly name: string;
  /** Of a file with the marks of one text; undefined where one file holds all texts. */
  readonly extension?: string;
  write(texts: readonly MarkedText[]): string;
  /** `texts` gives the articles by path, for formats that do not hold them. What does not fit them is left out. */
  read(content: string, texts: ReadonlyMap<string, string>): MarkedText[];
}

/** Orders marks in reading order, the longer one first. */
export function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** True for marks that lie inside their text. */
export function fits({ start, end }: Span, text: string): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
