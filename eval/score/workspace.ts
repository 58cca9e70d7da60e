import type { AlignModel } from '../../server/src/compare/align/model.ts';
import { createEngine } from '../../server/src/compare/engine.ts';
import type { Finding, Statement } from '../../server/src/compare/types.ts';
import type { Snapshot } from '../../server/src/corpus/types.ts';
import type { Story } from './story.ts';

/** What the engine says of one workspace. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly snapshot: Snapshot;
}

/** Checks the articles of some stories as one workspace; `undated` leaves out the publication dates that are known, `trees` stand in for those that ship. */
export function checkStories(stories: readonly Story[], undated: boolean, trees?: AlignModel): Checked {
  const engine = createEngine(undefined, trees);
  engine.update(
    stories.flatMap(({ name, articles }) =>
      articles.map(({ file, outlet, published, text }) => ({ file: `${name}/${file}`, text, options: { outlet, file, ...(undated || published === '' ? {} : { published }) } })),
    ),
  );
  return { findings: engine.comparison.findings, snapshot: engine.snapshot };
}

/** The file of a story that a statement stands in, or the empty string where it is of another story. */
export function fileIn({ name }: Story, { file }: Pick<Statement, 'file'>): string {
  return file.startsWith(`${name}/`) ? file.slice(name.length + 1) : '';
}
