import { message } from '../base/message.ts';
import type { CorpusArticle } from '../corpus/types.ts';
import { lookupOf } from './statements.ts';
import type { View } from './view.ts';
import { counted } from './wording.ts';

/** *4 sources, 2 independent · 1 conflict*: how many articles speak of what this one states, and how they agree; undefined where it stands alone. */
export function sourcesLine(view: View, { key, file }: CorpusArticle): string | undefined {
  const { comparison, snapshot } = view;
  const lookup = lookupOf(comparison);
  const touching = [...lookup.findingsIn(file), ...lookup.factsIn(file)].filter(({ statements }) => statements.some(({ article }) => article === key));
  const articles = new Set(touching.flatMap(({ statements }) => statements.map(({ article }) => article)));
  if (articles.size < 2) return undefined;
  const independent = new Set([...articles].map((article) => snapshot.groupOf(article))).size;
  const conflicts = touching.filter((item) => 'verdict' in item && item.verdict === 'conflict').length;
  const sources = counted(view, articles.size, message('1 source'), (figure) => message('{0} sources', figure));
  const apart = counted(view, independent, message('1 independent'), (figure) => message('{0} independent', figure));
  const head = `${sources}, ${apart}`;
  return conflicts === 0 ? head : `${head} · ${counted(view, conflicts, message('1 conflict'), (figure) => message('{0} conflicts', figure))}`;
}
