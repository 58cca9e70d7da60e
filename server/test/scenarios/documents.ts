import type { MarkKind } from '../fixture.ts';

/** A fixture inside a literate document, under its nearest heading. */
export interface ScenarioBlock {
  readonly title: string;
  readonly kind: MarkKind;
  readonly source: string;
}

/** The fixtures of a Markdown document: fenced blocks whose language is `articles`, optionally followed by what the carets mark. */
export function readBlocks(markdown: string): ScenarioBlock[] {
  const blocks: ScenarioBlock[] = [];
  let title = '';
  let open: { kind: MarkKind; lines: string[] } | undefined;
  for (const line of markdown.split('\n')) {
    const fence = /^```(\w*) ?(\w*)/.exec(line);
    if (open && fence) {
      blocks.push({ title, kind: open.kind, source: open.lines.join('\n') });
      open = undefined;
    } else if (open) open.lines.push(line);
    else if (fence?.[1] === 'articles') open = { kind: (fence[2] || 'findings') as MarkKind, lines: [] };
    else if (line.startsWith('#')) title = line.replace(/^#+\s*/, '');
  }
  return blocks;
}
