import { createScanner, type Node } from 'jsonc-parser';

/** A piece of text put in the place of another, in offsets of the text before. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly insert: string;
}

/** How a file is written: its line end and one step of its indentation. */
export interface Layout {
  readonly line: string;
  readonly unit: string;
}

/** The edits that add a member at the end of an object of JSON with comments; what stands there, comments too, keeps its place. */
export function insertMember(text: string, object: Node, depth: number, member: (layout: Layout) => string): readonly TextEdit[] {
  const layout = layoutOf(text);
  const close = object.offset + object.length - 1;
  const last = object.children?.at(-1);
  const from = last ? last.offset + last.length : object.offset + 1;
  const { comma, end } = tail(text, from, close);
  const oneLine = last !== undefined && !text.slice(object.offset, close).includes('\n');
  const gap = oneLine ? ' ' : `${layout.line}${layout.unit.repeat(depth + 1)}`;
  const closing = !oneLine && !text.slice(end, close).includes('\n') ? `${layout.line}${layout.unit.repeat(depth)}` : '';
  const added = { offset: end, length: 0, insert: `${gap}${member(layout)}${closing}` };
  if (!last || comma) return [added];
  return end === from ? [{ ...added, insert: `,${added.insert}` }] : [{ offset: from, length: 0, insert: ',' }, added];
}

/** Kinds of tokens as the scanner numbers them: its own names for them are types only. */
const kinds = { comma: 5, lineBreak: 14, space: 15, end: 17 } as const;

/** Whether a comma follows the last member, and where the last comma or comment before the brace ends. */
function tail(text: string, from: number, close: number): { readonly comma: boolean; readonly end: number } {
  const scanner = createScanner(text.slice(from, close));
  let comma = false;
  let end = from;
  for (let kind: number = scanner.scan(); kind !== kinds.end; kind = scanner.scan()) {
    if (kind === kinds.space || kind === kinds.lineBreak) continue;
    comma ||= kind === kinds.comma;
    end = from + scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return { comma, end };
}

function layoutOf(text: string): Layout {
  return { line: text.includes('\r\n') ? '\r\n' : '\n', unit: /\n([ \t]{1,8})\S/.exec(text)?.[1] ?? '  ' };
}
