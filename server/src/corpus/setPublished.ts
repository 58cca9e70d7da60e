import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { insertMember, type TextEdit } from './insertMember.ts';

/**
 * What writes the publication date of one file into the text of a project file: all that stands there stays, comments, order and
 * spaces. Undefined where the text is no JSON object that could take it, and where it says so already.
 */
export function setPublished(text: string, path: string, value: string): readonly TextEdit[] | undefined {
  if (text.trim() === '') return [{ offset: 0, length: text.length, insert: `{\n  "sources": {\n    ${entry(path, value)}\n  }\n}\n` }];
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return undefined;
  const sources = findNodeAtLocation(root, ['sources']);
  const file = findNodeAtLocation(root, ['sources', path]);
  const known = findNodeAtLocation(root, ['sources', path, 'published']);
  if (known) return known.value === value ? undefined : [{ offset: known.offset, length: known.length, insert: JSON.stringify(value) }];
  if (file) return isObject(file) ? insertMember(text, file, 2, () => `"published": ${JSON.stringify(value)}`) : undefined;
  if (sources) return isObject(sources) ? insertMember(text, sources, 1, () => entry(path, value)) : undefined;
  return insertMember(text, root, 0, ({ line, unit }) => `"sources": {${line}${unit.repeat(2)}${entry(path, value)}${line}${unit}}`);
}

function entry(path: string, value: string): string {
  return `${JSON.stringify(path)}: { "published": ${JSON.stringify(value)} }`;
}

function isObject({ type }: Node): boolean {
  return type === 'object';
}
