import { applyEdits, modify, parseTree, findNodeAtLocation, type FormattingOptions } from 'jsonc-parser';

/** A piece of text put in the place of another, in offsets of the text before. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly insert: string;
}

/**
 * What writes the publication date of one file into the text of a project file: comments, order and the rest of the formatting
 * stay. Undefined where the text is no JSON object that could take it, and where it says so already.
 */
export function setPublished(text: string, path: string, value: string): readonly TextEdit[] | undefined {
  const before = text.trim() === '' ? '{}\n' : text;
  const root = parseTree(before, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return undefined;
  const place = ['sources', path, 'published'];
  if (!takes(before, place.slice(0, 1)) || !takes(before, place.slice(0, 2))) return undefined;
  const edits = modify(before, place, value, { formattingOptions: formattingOf(before) });
  const after = applyEdits(before, edits);
  if (after === text) return undefined;
  if (before !== text) return [{ offset: 0, length: text.length, insert: after }];
  return edits.map(({ offset, length, content }) => ({ offset, length, insert: content }));
}

/** True if an object stands at the path, or nothing does. */
function takes(text: string, path: string[]): boolean {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, path);
  return node === undefined || node.type === 'object';
}

/** Indentation and line ends as the file has them. */
function formattingOf(text: string): FormattingOptions {
  const indent = /\n([ \t]{1,8})\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
