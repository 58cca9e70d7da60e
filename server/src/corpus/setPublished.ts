import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { insertMember, type TextEdit } from './insertMember.ts';

/**
 * What writes the publication date of one file, or of the article with a title in it, into the text of a project file: all that stands there
 * stays, comments, order and spaces. Undefined where the text is no JSON object that could take it, and where it says so already.
 */
export function setPublished(text: string, path: string, value: string, title?: string): readonly TextEdit[] | undefined {
  if (text.trim() === '') return [{ offset: 0, length: text.length, insert: `{\n  "sources": {\n    ${entry(path, value, title)}\n  }\n}\n` }];
  const root = parseTree(text, [], { allowTrailingComma: true });
  if (root?.type !== 'object') return undefined;
  const sources = findNodeAtLocation(root, ['sources']);
  const file = findNodeAtLocation(root, ['sources', path]);
  const known = findNodeAtLocation(root, ['sources', path, ...(title === undefined ? [] : ['articles', title]), 'published']);
  if (known) return known.value === value ? undefined : [{ offset: known.offset, length: known.length, insert: JSON.stringify(value) }];
  const articles = title === undefined ? undefined : findNodeAtLocation(root, ['sources', path, 'articles']);
  const article = title === undefined ? undefined : findNodeAtLocation(root, ['sources', path, 'articles', title]);
  if (article) return isObject(article) ? insertMember(text, article, 4, () => published(value)) : undefined;
  if (articles && title !== undefined) return isObject(articles) ? insertMember(text, articles, 3, () => dated(title, value)) : undefined;
  if (file) return isObject(file) ? insertMember(text, file, 2, () => member(value, title)) : undefined;
  if (sources) return isObject(sources) ? insertMember(text, sources, 1, () => entry(path, value, title)) : undefined;
  return insertMember(text, root, 0, ({ line, unit }) => `"sources": {${line}${unit.repeat(2)}${entry(path, value, title)}${line}${unit}}`);
}

function entry(path: string, value: string, title: string | undefined): string {
  return `${JSON.stringify(path)}: { ${member(value, title)} }`;
}

function member(value: string, title: string | undefined): string {
  return title === undefined ? published(value) : `"articles": { ${dated(title, value)} }`;
}

function dated(title: string, value: string): string {
  return `${JSON.stringify(title)}: { ${published(value)} }`;
}

function published(value: string): string {
  return `"published": ${JSON.stringify(value)}`;
}

function isObject({ type }: Node): boolean {
  return type === 'object';
}
